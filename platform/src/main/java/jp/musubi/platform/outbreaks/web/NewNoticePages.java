package jp.musubi.platform.outbreaks.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Mending;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.outbreaks.diseases.Disease;
import jp.musubi.platform.outbreaks.diseases.Diseases;
import jp.musubi.platform.outbreaks.diseases.FormItem;
import jp.musubi.platform.outbreaks.forms.FormContent;
import jp.musubi.platform.outbreaks.notices.Notice;
import jp.musubi.platform.outbreaks.rights.OutbreakRights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 下書きなしの届。A doctor chooses the disease and writes all of it; nobody is looked up. */
@Controller
final class NewNoticePages {

    private static final String PAGE = "/desk/outbreaks/new";

    private final OutbreakRights rights;
    private final NoticeWork work;
    private final Diseases diseases;

    NewNoticePages(OutbreakRights rights, NoticeWork work, Diseases diseases) {
        this.rights = rights;
        this.work = work;
        this.diseases = diseases;
    }

    @GetMapping(PAGE)
    String begin(Caller caller, @RequestParam(required = false) @Nullable String disease, Model model) {
        rights.requireNotifier(caller, "GET " + PAGE);
        return form(disease, UUID.randomUUID(), model);
    }

    /** @param once the button pressed twice is one notice */
    private String form(@Nullable String disease, UUID once, Model model) {
        Optional<Disease> chosen = diseases.book().find(disease == null ? "" : disease);
        model.addAttribute("diseases", diseases.book().list());
        model.addAttribute("disease", chosen.orElse(null));
        model.addAttribute("items", chosen.map(diseases.book()::itemsOf).orElse(null));
        model.addAttribute("values", Map.of(FormItem.DIAGNOSED, diseases.today().toString()));
        model.addAttribute("once", once);
        return "outbreaks/new";
    }

    @PostMapping(PAGE)
    String send(
            Caller caller,
            @RequestParam(required = false) @Nullable String disease,
            @RequestParam(required = false) @Nullable String request,
            HttpServletRequest form,
            HttpServletResponse response,
            Model model) {
        String here = "POST " + PAGE;
        Facility facility = rights.requireNotifier(caller, here);
        Disease chosen = diseases.book()
                .find(disease == null ? "" : disease)
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "disease"));
        UUID name = Sent.id(request).orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "request"));
        try {
            FormContent content = FormContent.require(
                    diseases.book(), chosen, Sent.fields(form, diseases.book().items()));
            Notice notice = work.send(facility, content, "page-" + name, new NoticeWork.By(caller, here));
            return "redirect:/desk/outbreaks/notices/" + notice.id();
        } catch (Problem problem) {
            Mending.of(problem, "NEW", form, response, model);
            return form(disease, name, model);
        }
    }
}
