package jp.musubi.platform.records.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.access.Looked;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.lists.ListView;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * 患者の画面。What a clinician grasps in five seconds, of a person received at the own facility: allergies and contraindications
 * first. Each load is a look, decided class by class and logged; who may see none of it is refused.
 */
@Controller
final class PatientPage {

    private final AccessDesk desk;
    private final PatientView view;
    private final PatientLetters letters;
    private final ShownPerson persons;
    private final ItemGroups groups;

    PatientPage(AccessDesk desk, PatientView view, PatientLetters letters, ShownPerson persons, ItemGroups groups) {
        this.desk = desk;
        this.view = view;
        this.letters = letters;
        this.persons = persons;
        this.groups = groups;
    }

    /** Nobody known, no visit, no consent and another's class are one answer, ACCESS-REFUSED. */
    @GetMapping("/desk/patients/{id}")
    String patient(@PathVariable String id, Caller caller, Model model) {
        String here = "GET /desk/patients/{id}";
        Looked<PatientRecord> looked = desk.look(request(caller, id, ItemGroups.CLASSES, here), view::question);
        if (looked instanceof Looked.Refused<PatientRecord> refused) {
            throw new Problem(refused.reason().answer());
        }
        Looked.Shown<PatientRecord> shown = (Looked.Shown<PatientRecord>) looked;
        show(shown.grant(), model);
        model.addAttribute("record", shown.answer());
        model.addAttribute("letters", letters.find(shown.grant(), here));
        return "records/patient";
    }

    /** One class page by page; {@code word} is the class in small letters. */
    @GetMapping("/desk/patients/{id}/items/{word}")
    String ofClass(
            @PathVariable String id,
            @PathVariable String word,
            HttpServletRequest request,
            Caller caller,
            Model model) {
        DataClass dataClass = ItemGroups.findClass(word).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        AccessGrant grant = grant(caller, id, dataClass);
        show(grant, model);
        List<ItemLine> rows = groups.all(dataClass, grant);
        ListView<ItemLine> list = ItemTable.of(dataClass, rows).view(rows, ListQuery.of(request));
        model.addAttribute("list", list);
        model.addAttribute("group", ItemGroup.of(dataClass, list));
        return "records/patient-items";
    }

    /** All pages of a class as a file, as they were asked for. */
    @GetMapping(path = "/desk/patients/{id}/items/{word}", params = "format")
    ResponseEntity<byte[]> file(
            @PathVariable String id, @PathVariable String word, Caller caller, HttpServletRequest request) {
        DataClass dataClass = ItemGroups.findClass(word).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        List<ItemLine> rows = groups.all(dataClass, grant(caller, id, dataClass));
        return ItemTable.of(dataClass, rows).answer(rows, ListQuery.of(request));
    }

    private AccessGrant grant(Caller caller, String id, DataClass dataClass) {
        AccessDecision decision =
                desk.decide(request(caller, id, Set.of(dataClass), "GET /desk/patients/{id}/items/{word}"));
        if (decision instanceof AccessDecision.Refused refused) {
            throw new Problem(refused.reason().answer());
        }
        AccessGrant grant = ((AccessDecision.Granted) decision).grant();
        if (!grant.classes().contains(dataClass)) {
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
        return grant;
    }

    private void show(AccessGrant grant, Model model) {
        if (!grant.classes().contains(DataClass.DEMOGRAPHICS)) {
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
        model.addAttribute("shown", persons.of(grant));
        model.addAttribute("at", grant.decidedAt());
        model.addAttribute("own", grant.ownOnly().stream().anyMatch(ItemGroups.CLASSES::contains));
    }

    private static AccessRequest request(Caller caller, String id, Set<DataClass> classes, String interaction) {
        Set<DataClass> all = EnumSet.copyOf(classes);
        all.add(DataClass.DEMOGRAPHICS);
        return new AccessRequest(caller, personOf(id), all, interaction).forPurpose(Purpose.SHARE_VIEW);
    }

    /** Null for what is nobody's id: asked and refused as for a stranger. */
    private static @Nullable PersonId personOf(String id) {
        try {
            UUID uuid = UUID.fromString(id);
            return uuid.toString().equals(id) ? new PersonId(uuid) : null;
        } catch (IllegalArgumentException nobody) {
            return null;
        }
    }
}
