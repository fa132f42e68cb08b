package jp.musubi.platform.records.checkups.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** わたしの健診。The reports of the person who is signed in. */
@Controller
final class OwnCheckupsPage {

    private final AccessDesk desk;
    private final CheckupLines lines;

    OwnCheckupsPage(AccessDesk desk, CheckupLines lines) {
        this.desk = desk;
        this.lines = lines;
    }

    @GetMapping("/me/checkups")
    String own(Caller caller, Model model, HttpServletResponse response) {
        var request = new AccessRequest(caller, caller.person(), Set.of(DataClass.CHECKUP), "GET /me/checkups");
        AccessDecision decision = desk.decide(request);
        if (decision instanceof AccessDecision.Granted granted) {
            lines.show(granted.grant(), model);
            return "records/checkups";
        }
        if (decision instanceof AccessDecision.Refused refused) {
            model.addAttribute("reason", refused.reason());
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        return "records/refused";
    }
}
