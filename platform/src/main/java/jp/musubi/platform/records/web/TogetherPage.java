package jp.musubi.platform.records.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 同じものをまとめて。What several facilities registered of one thing stands together; nothing is left out or merged. */
@Controller
final class TogetherPage {

    private final AccessDesk desk;
    private final ItemGroups groups;

    TogetherPage(AccessDesk desk, ItemGroups groups) {
        this.desk = desk;
        this.groups = groups;
    }

    /** {@code word} is the class in small letters. */
    @GetMapping("/me/together/{word}")
    String together(@PathVariable String word, Caller caller, Model model, HttpServletResponse response) {
        DataClass dataClass = ItemGroups.findClass(word).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        var request = new AccessRequest(caller, caller.person(), Set.of(dataClass), "GET /me/together");
        AccessDecision decision = desk.decide(request);
        if (decision instanceof AccessDecision.Granted granted) {
            ItemGroup group = groups.whole(dataClass, granted.grant());
            model.addAttribute("group", group);
            model.addAttribute("things", TogetherGroup.listOf(group.rows()));
            return "records/together";
        }
        if (decision instanceof AccessDecision.Refused refused) {
            model.addAttribute("reason", refused.reason());
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        return "records/refused";
    }
}
