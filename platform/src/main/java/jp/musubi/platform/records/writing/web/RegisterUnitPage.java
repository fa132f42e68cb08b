package jp.musubi.platform.records.writing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.Intake;
import jp.musubi.platform.records.WithdrawalRequest;
import jp.musubi.platform.records.writing.UnitKind;
import jp.musubi.platform.records.writing.WritingDesk;
import jp.musubi.platform.records.writing.WritingDesk.Writer;
import jp.musubi.platform.records.writing.WrittenDocument;
import jp.musubi.standard.words.MemberNumber;
import jp.musubi.standard.words.UnitIdentifier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 5情報を手で登録する頁。For a facility whose system sends none: one unit at a time, sent as everybody's. */
@Controller
final class RegisterUnitPage {

    private static final String HERE = "POST /desk/register";
    private static final int WRONG = 400;
    private static final int REFUSED = 422;

    private final WritingDesk desk;
    private final WritingForm form;
    private final RegisterFields units;
    private final Sending sending;
    private final Intake intake;

    RegisterUnitPage(WritingDesk desk, WritingForm form, RegisterFields units, Sending sending, Intake intake) {
        this.desk = desk;
        this.form = form;
        this.units = units;
        this.sending = sending;
        this.intake = intake;
    }

    @GetMapping("/desk/register")
    String blank(@RequestParam(defaultValue = "CONDITION") String kind, Caller caller, Model model) {
        Writer writer = desk.requireWriter(caller, Doing.SUBMIT_UNIT, "GET /desk/register");
        Draft draft = Draft.empty();
        draft.put("kind", kind);
        draft.put("kind", RegisterFields.kindOf(draft).name());
        form.identifier(draft, writer);
        draft.put("department", form.departmentOf(writer));
        return write(draft, Told.nothing(), model);
    }

    @PostMapping("/desk/register")
    String press(
            @RequestParam(name = "do", defaultValue = "send") String act,
            HttpServletRequest request,
            HttpServletResponse response,
            Caller caller,
            Model model) {
        Writer writer = desk.requireWriter(caller, Doing.SUBMIT_UNIT, HERE);
        Draft draft = Draft.read(request.getParameterMap(), RegisterFields.names());
        if (!act.equals("send")) {
            form.press(draft, act, caller, HERE, model);
            return write(draft, Told.nothing(), model);
        }
        RegisterFields.Unit unit = units.read(new Fields(draft, desk.today()));
        if (unit == null) {
            response.setStatus(WRONG);
            return write(draft, Told.nothing(), model);
        }
        WrittenDocument document = desk.unit(
                writer,
                unit.department(),
                form.identifier(draft, writer),
                unit.patient(),
                unit.kind(),
                unit.clinical());
        Sending.Outcome outcome = sending.send(document, false, caller);
        if (outcome instanceof Sending.Outcome.Taken taken) {
            form.sent(draft, writer);
            return taken(draft, unit, taken, model);
        }
        if (outcome instanceof Sending.Outcome.Later later) {
            response.setStatus(later.why().status());
            model.addAttribute("later", later.why());
            return write(draft, Told.nothing(), model);
        }
        response.setStatus(REFUSED);
        return write(draft, ((Sending.Outcome.Refused) outcome).told(), model);
    }

    /** 取消。Of a unit of the own facility, by its identifier and the person's number, as the guide wants it. */
    @PostMapping("/desk/register/withdraw")
    String withdraw(HttpServletRequest request, HttpServletResponse response, Caller caller, Model model) {
        Writer writer = desk.requireWriter(caller, Doing.WITHDRAW_UNIT, "POST /desk/register/withdraw");
        Draft draft = Draft.read(request.getParameterMap(), RegisterFields.names());
        String former = Fields.plain(draft.text("former"));
        MemberNumber member = PatientFields.findMember(draft);
        if (!UnitIdentifier.isOne(former)) {
            draft.wrong("former", former.isEmpty() ? "missing" : "identifier");
        }
        if (member != null && !draft.wrong()) {
            try {
                model.addAttribute(
                        "withdrawn",
                        intake.withdraw(
                                new WithdrawalRequest(UnitIdentifier.SYSTEM, former, member.system(), member.value()),
                                caller));
                return "records/register-done";
            } catch (Problem problem) {
                if (problem.code() != ProblemCode.UNIT_NOT_FOUND) {
                    throw problem;
                }
                draft.wrong("former", "unit");
            }
        }
        response.setStatus(WRONG);
        draft.put("department", form.departmentOf(writer));
        return write(draft, Told.nothing(), model);
    }

    private String taken(Draft draft, RegisterFields.Unit unit, Sending.Outcome.Taken taken, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("unit", unit);
        model.addAttribute("receipt", taken.receipt());
        model.addAttribute("receiptNumber", taken.received().number().text());
        return "records/register-done";
    }

    private String write(Draft draft, Told told, Model model) {
        form.show(draft, told, model);
        model.addAttribute("kind", RegisterFields.kindOf(draft));
        model.addAttribute("kinds", UnitKind.values());
        return "records/register-write";
    }
}
