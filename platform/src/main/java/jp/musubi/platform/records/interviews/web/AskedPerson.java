package jp.musubi.platform.records.interviews.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.consent.own.OwnAct;
import jp.musubi.platform.kernel.consent.own.WhoseDesk;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.records.Interview;
import jp.musubi.platform.records.InterviewQuestion;
import jp.musubi.platform.records.interviews.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 頁の本人。Whose interviews: of who is signed in, or of a person for whom that one is a proxy; access decides on either. */
@Component
class AskedPerson {

    private final AccessDesk access;
    private final WhoseDesk desk;

    AskedPerson(AccessDesk access, WhoseDesk desk) {
        this.access = access;
        this.desk = desk;
    }

    /** The model says whose the page is and whose there are. @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE */
    AccessGrant look(Caller caller, @Nullable String asked, String interaction, Model model) {
        AccessGrant grant = decide(caller, asked, Set.of(DataClass.INTERVIEW), interaction);
        model.addAttribute("whose", desk.whose(caller, grant.person()));
        model.addAttribute("choices", desk.list(caller));
        return grant;
    }

    /** @throws Problem as above */
    AccessGrant decide(Caller caller, @Nullable String asked, Set<DataClass> classes, String interaction) {
        AccessDecision decision =
                access.decide(new AccessRequest(caller, desk.personOf(caller, asked), classes, interaction));
        if (decision instanceof AccessDecision.Refused refused) {
            throw new Problem(refused.reason().answer());
        }
        return ((AccessDecision.Granted) decision).grant();
    }

    OwnAct act(Caller caller, @Nullable String asked, String interaction) {
        return desk.act(caller, asked, interaction);
    }

    /** The questions as they were when the draft was made. */
    static List<InterviewQuestion> questionsOf(Interview interview) {
        return Questions.listOn(LocalDate.ofInstant(interview.madeAt(), ZoneId.of("Asia/Tokyo")));
    }

    /** To a page of the same person. */
    static String to(String page, @Nullable String asked, RedirectAttributes next) {
        if (asked != null && !asked.isEmpty()) {
            next.addAttribute("for", asked);
        }
        return "redirect:" + page;
    }
}
