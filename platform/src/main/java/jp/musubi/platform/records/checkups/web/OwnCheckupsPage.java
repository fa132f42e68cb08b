package jp.musubi.platform.records.checkups.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.records.Checkup;
import jp.musubi.platform.records.Checkups;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** わたしの健診。The reports of the person who is signed in. */
@Controller
final class OwnCheckupsPage {

    private final AccessDesk desk;
    private final Checkups checkups;
    private final Facilities facilities;

    OwnCheckupsPage(AccessDesk desk, Checkups checkups, Facilities facilities) {
        this.desk = desk;
        this.checkups = checkups;
        this.facilities = facilities;
    }

    record Line(Checkup checkup, String facilityName) {}

    @GetMapping("/me/checkups")
    String own(Caller caller, Model model, HttpServletResponse response) {
        var request = new AccessRequest(caller, caller.person(), Set.of(DataClass.CHECKUP), "GET /me/checkups");
        AccessDecision decision = desk.decide(request);
        if (decision instanceof AccessDecision.Granted granted) {
            List<Checkup> all = checkups.list(granted.grant());
            model.addAttribute("lines", lines(all));
            model.addAttribute("table", TrendTable.of(all));
            return "records/checkups";
        }
        if (decision instanceof AccessDecision.Refused refused) {
            model.addAttribute("reason", refused.reason());
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        return "records/refused";
    }

    private List<Line> lines(List<Checkup> all) {
        return all.stream()
                .map(checkup -> new Line(checkup, nameOf(checkup.source().facility())))
                .toList();
    }

    private String nameOf(FacilityCode code) {
        return facilities.find(code).map(Facility::name).orElse(code.digits());
    }
}
