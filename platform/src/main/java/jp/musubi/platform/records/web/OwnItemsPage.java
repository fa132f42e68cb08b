package jp.musubi.platform.records.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.lists.ListView;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** わたしの記録。The six items of the person who is signed in. Each page is a look like any other: decided and logged. */
@Controller
final class OwnItemsPage {

    private final AccessDesk desk;
    private final ItemGroups groups;
    private final Greeting greeting;

    OwnItemsPage(AccessDesk desk, ItemGroups groups, Greeting greeting) {
        this.desk = desk;
        this.groups = groups;
        this.greeting = greeting;
    }

    @GetMapping("/me")
    String all(Caller caller, Model model, HttpServletResponse response) {
        AccessDecision decision = decide(caller, ItemGroups.CLASSES, "GET /me");
        if (decision instanceof AccessDecision.Granted granted) {
            AccessGrant grant = granted.grant();
            model.addAttribute("name", greeting.nameOf(grant.person()));
            model.addAttribute("groups", groups.listFirst(grant));
            return "records/items";
        }
        return refusal(decision, model, response);
    }

    /** One class page by page; {@code word} is the class in small letters. */
    @GetMapping("/me/items/{word}")
    String ofClass(
            @PathVariable String word,
            HttpServletRequest request,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        DataClass dataClass = ItemGroups.findClass(word).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        AccessDecision decision = decide(caller, Set.of(dataClass), "GET /me/items");
        if (decision instanceof AccessDecision.Granted granted) {
            List<ItemLine> rows = groups.all(dataClass, granted.grant());
            ListView<ItemLine> list = ItemTable.of(dataClass, rows).view(rows, ListQuery.of(request));
            model.addAttribute("list", list);
            model.addAttribute("group", ItemGroup.of(dataClass, list));
            if (dataClass == DataClass.LAB && list.page() == 1 && list.all()) {
                model.addAttribute("labs", LabSeries.listOf(rows.subList(0, Math.min(ItemGroups.WHOLE, rows.size()))));
            }
            return "records/items-of-class";
        }
        return refusal(decision, model, response);
    }

    /** All pages of a class as a file, as they were asked for. */
    @GetMapping(path = "/me/items/{word}", params = "format")
    ResponseEntity<byte[]> file(@PathVariable String word, Caller caller, HttpServletRequest request) {
        DataClass dataClass = ItemGroups.findClass(word).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        AccessDecision decision = decide(caller, Set.of(dataClass), "GET /me/items");
        if (decision instanceof AccessDecision.Refused refused) {
            throw new Problem(refused.reason().answer());
        }
        List<ItemLine> rows = groups.all(dataClass, ((AccessDecision.Granted) decision).grant());
        return ItemTable.of(dataClass, rows).answer(rows, ListQuery.of(request));
    }

    private AccessDecision decide(Caller caller, Set<DataClass> classes, String interaction) {
        return desk.decide(new AccessRequest(caller, caller.person(), classes, interaction));
    }

    private static String refusal(AccessDecision decision, Model model, HttpServletResponse response) {
        if (decision instanceof AccessDecision.Refused refused) {
            model.addAttribute("reason", refused.reason());
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        return "records/refused";
    }
}
