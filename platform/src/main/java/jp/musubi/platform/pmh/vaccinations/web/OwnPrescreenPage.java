package jp.musubi.platform.pmh.vaccinations.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.own.OwnAct;
import jp.musubi.platform.kernel.consent.own.WhoseDesk;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.vaccinations.ChildRecord;
import jp.musubi.platform.pmh.vaccinations.OwnVaccinations;
import jp.musubi.platform.pmh.vaccinations.Prescreen;
import jp.musubi.platform.pmh.vaccinations.Prescreen.Answer;
import jp.musubi.platform.pmh.vaccinations.Questions;
import jp.musubi.platform.pmh.vaccinations.Questions.Question;
import jp.musubi.standard.maternity.CheckupKinds;
import jp.musubi.standard.words.MyNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 予診票の頁。What was answered is kept even when something is missing, and shown again with what is missing. */
@Controller
final class OwnPrescreenPage {

    private static final String ONE = OwnChildrenPage.HERE + "/forms/{id}";
    private static final int LONGEST = 200;

    private final OwnVaccinations own;
    private final WhoseDesk desk;
    private final VaccineNames names;

    OwnPrescreenPage(OwnVaccinations own, WhoseDesk desk, VaccineNames names) {
        this.own = own;
        this.desk = desk;
        this.names = names;
    }

    @GetMapping(ONE)
    String show(
            @PathVariable String id,
            @RequestParam(name = "for", required = false) @Nullable String asked,
            Caller caller,
            Locale locale,
            Model model) {
        ChildRecord record = look(caller, asked, "GET " + ONE, model);
        return page(get(record, id), record, List.of(), locale, model);
    }

    @PostMapping(ONE)
    String save(
            @PathVariable String id,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "for", required = false) @Nullable String asked,
            Caller caller,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        String here = "POST " + ONE;
        OwnAct act = desk.act(caller, asked, here);
        UUID form = ChildIds.id(id);
        if (fields.getOrDefault("then", "").equals("reopen")) {
            own.reopen(act, form);
            return OwnChildrenPage.to(OwnChildrenPage.HERE + "/forms/" + form, asked, next);
        }
        ChildRecord record = look(caller, asked, here, model);
        Prescreen known = get(record, id);
        List<Question> questions = Questions.listFor(known.course(), record.today());
        Prescreen typed = typed(known, questions, fields);
        boolean send = fields.getOrDefault("then", "").equals("send");
        List<String> missing = send ? missing(typed, questions) : List.of();
        String wrong = wrong(typed);
        if (wrong == null && !own.save(act, typed, typed.answers(), send && missing.isEmpty())) {
            wrong = "changed";
        }
        if (wrong == null && missing.isEmpty()) {
            next.addFlashAttribute("done", send ? "prescreen.sent" : "prescreen.saved");
            return send
                    ? OwnChildrenPage.to(OwnChildrenPage.HERE, asked, next)
                    : OwnChildrenPage.to(OwnChildrenPage.HERE + "/forms/" + form, asked, next);
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.addAttribute("wrong", wrong);
        // What was saved as a draft has the next revision.
        Prescreen shown = wrong == null ? next(typed) : typed;
        return page(shown, record, missing, locale, model);
    }

    private ChildRecord look(Caller caller, @Nullable String asked, String here, Model model) {
        PersonId person = desk.personOf(caller, asked);
        ChildRecord record = own.of(caller, person, here);
        model.addAttribute("whose", desk.whose(caller, person));
        return record;
    }

    private String page(Prescreen form, ChildRecord record, List<String> missing, Locale locale, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("questions", Questions.listFor(form.course(), record.today()));
        model.addAttribute("missing", missing);
        model.addAttribute("names", names);
        model.addAttribute("english", locale.getLanguage().equals("en"));
        model.addAttribute("easy", locale.getVariant().equals("yasashii"));
        model.addAttribute("longest", LONGEST);
        model.addAttribute("checkup", CheckupKinds.find(form.course()).isPresent());
        return "pmh/prescreen";
    }

    private static Prescreen get(ChildRecord record, String id) {
        UUID wanted = ChildIds.id(id);
        return record.forms().stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }

    private static Prescreen typed(Prescreen known, List<Question> questions, Map<String, String> fields) {
        List<Answer> answers = new ArrayList<>();
        for (Question question : questions) {
            String said = fields.getOrDefault("q-" + question.code(), "");
            Boolean yes = said.isEmpty() ? null : Boolean.valueOf(said.equals("yes"));
            answers.add(new Answer(
                    question.code(),
                    yes,
                    fields.getOrDefault("w-" + question.code(), "").strip()));
        }
        String revision = fields.getOrDefault("revision", "0");
        return new Prescreen(
                known.id(),
                known.course(),
                known.state(),
                revision.matches("[0-9]{1,6}") ? Integer.parseInt(revision) : 0,
                known.changedAt(),
                known.sentAt(),
                answers);
    }

    private static Prescreen next(Prescreen saved) {
        return new Prescreen(
                saved.id(),
                saved.course(),
                saved.state(),
                saved.revision() + 1,
                saved.changedAt(),
                saved.sentAt(),
                saved.answers());
    }

    private static List<String> missing(Prescreen typed, List<Question> questions) {
        return questions.stream()
                .map(Question::code)
                .filter(code -> typed.answerTo(code).yes() == null)
                .toList();
    }

    private static @Nullable String wrong(Prescreen typed) {
        if (typed.answers().stream().anyMatch(one -> one.words().length() > LONGEST)) {
            return "long";
        }
        return typed.answers().stream().anyMatch(one -> MyNumber.isIn(one.words())) ? "mynumber" : null;
    }
}
