package jp.musubi.platform.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.signin.OfficeSignIn;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.kernel.signin.SignInGoal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 事務室へ入る。Leads the demo country's operator to the first page of an office. */
@Controller
final class OfficePage {

    private final Parties parties;
    private final OfficeSignIn office;

    OfficePage(Parties parties, OfficeSignIn office) {
        this.parties = parties;
        this.office = office;
    }

    @PostMapping("/signin/{name}/office")
    String enter(@PathVariable String name, HttpServletRequest request, HttpServletResponse response) {
        Party party = parties.find(name).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        office.sitDown(party, request, response);
        return "redirect:" + SignInGoal.take(request).orElse("/desk/review");
    }
}
