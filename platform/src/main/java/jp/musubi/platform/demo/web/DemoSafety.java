package jp.musubi.platform.demo.web;

import jakarta.servlet.http.HttpServletRequest;
import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.demo.cybersecurity.LoadPopulation;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 全国の合成の施設を入れる。One prefecture a call: {@code {"prefecture":"13"}}. */
@DemoMode
@RestController
class DemoSafety {

    private final LoadPopulation population;

    DemoSafety(LoadPopulation population) {
        this.population = population;
    }

    @PostMapping("/demo/cybersecurity")
    LoadPopulation.Loaded load(HttpServletRequest request) {
        String prefecture = DemoBody.onlyText(request, "prefecture");
        if (!prefecture.matches("0[1-9]|[1-3][0-9]|4[0-7]")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "prefecture");
        }
        return population.load(prefecture);
    }
}
