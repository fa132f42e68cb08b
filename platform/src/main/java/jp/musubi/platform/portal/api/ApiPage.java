package jp.musubi.platform.portal.api;

import jp.musubi.platform.kernel.access.Paths;
import jp.musubi.platform.kernel.access.TableWords;
import jp.musubi.platform.kernel.settings.Settings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 道の頁。What systems may call, by area; made from paths.tsv, the table that the doors are made from. */
@Controller
final class ApiPage {

    private final Settings settings;

    ApiPage(Settings settings) {
        this.settings = settings;
    }

    @GetMapping("/api")
    String api(Model model) {
        model.addAttribute("areas", ApiArea.listOf(Paths.list(), settings.demo(), settings.url()));
        model.addAttribute("said", TableWords.all());
        model.addAttribute("url", settings.url());
        model.addAttribute("demo", settings.demo());
        return "portal/api";
    }
}
