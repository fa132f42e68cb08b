package jp.musubi.platform.records.writing.web;

import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.records.writing.Department;
import jp.musubi.platform.records.writing.DrugUnit;
import jp.musubi.platform.records.writing.WritingDesk;
import jp.musubi.standard.words.UnitIdentifier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 書く書式。What both pages have: its buttons, and what the templates need beside what was typed. */
@Component
class WritingForm {

    private static final String PICK = "pick-addressee-";
    private static final String IDENTIFIER = "identifier";

    private final WritingDesk desk;
    private final Buttons buttons;
    private final FillPatient patients;
    private final ChooseAddressee addressees;
    private final KeepDrafts drafts;

    WritingForm(
            WritingDesk desk, Buttons buttons, FillPatient patients, ChooseAddressee addressees, KeepDrafts drafts) {
        this.desk = desk;
        this.buttons = buttons;
        this.patients = patients;
        this.addressees = addressees;
        this.drafts = drafts;
    }

    /** Presses a button that sends nothing, and puts what it found into the model. */
    void press(Draft draft, String act, Caller caller, String interaction, Model model) {
        if (act.equals("patient")) {
            patients.fill(draft, caller, desk.today(), interaction);
        } else if (act.startsWith(PICK)) {
            draft.put("addressee", act.substring(PICK.length()));
            draft.put("q-addressee", "");
        }
        Map<String, List<Choice>> found = buttons.press(draft, act, desk.today());
        model.addAttribute("found", found);
        String typed = draft.text("q-addressee");
        if (!typed.isEmpty()) {
            model.addAttribute("facilities", addressees.search(typed, desk.today(), caller, interaction));
        }
    }

    /** What was kept of it is not needed any more. */
    void sent(Draft draft, WritingDesk.Writer writer) {
        drafts.discard(writer, draft.text(KeepDrafts.KEPT));
    }

    /** The form as it is now. */
    void show(Draft draft, Told told, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("told", told);
        model.addAttribute("departments", Department.list());
        model.addAttribute("units", DrugUnit.list());
        model.addAttribute("most", PartSearch.MOST);
        model.addAttribute(
                "addresseeName",
                addressees
                        .find(draft.text("addressee"))
                        .map(facility -> facility.name())
                        .orElse(""));
        if (!model.containsAttribute("found")) {
            model.addAttribute("found", Map.of());
        }
    }

    /** The document's own identifier, which goes with the form so that sending twice is one; a new one where it is not ours. */
    UnitIdentifier identifier(Draft draft, WritingDesk.Writer writer) {
        if (!isOwn(draft.text(IDENTIFIER), writer)) {
            draft.put(IDENTIFIER, desk.newIdentifier(writer).toString());
        }
        return UnitIdentifier.of(draft.text(IDENTIFIER));
    }

    private static boolean isOwn(String typed, WritingDesk.Writer writer) {
        UnitIdentifier identifier = UnitIdentifier.find(typed);
        return identifier != null
                && identifier.facility().equals(writer.facility().code());
    }

    /** The first department that the facility names and the table has. */
    String departmentOf(WritingDesk.Writer writer) {
        return writer.facility().profile().departments().stream()
                .flatMap(name ->
                        Department.list().stream().filter(one -> one.name().equals(name)))
                .map(Department::code)
                .findFirst()
                .orElse("01");
    }
}
