package jp.musubi.platform.kernel.consent.web;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.own.OwnAct;
import jp.musubi.platform.kernel.consent.own.Whose;
import jp.musubi.platform.kernel.consent.own.WhoseDesk;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 頁の本人。Whose page it is: of who is signed in, or of a person for whom that one is a proxy. Each is a look. */
@Component
class OwnPerson {

    private final Facilities facilities;
    private final WhoseDesk desk;

    OwnPerson(Facilities facilities, WhoseDesk desk) {
        this.facilities = facilities;
        this.desk = desk;
    }

    /** @throws Problem ACCESS-REFUSED for a caller who is no person */
    static PersonId of(Caller caller) {
        if (caller.person() == null) {
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
        return caller.person();
    }

    static OwnAct act(Caller caller, String interaction) {
        return new OwnAct(caller, of(caller), interaction);
    }

    /** The own page, and no other: of what a proxy has no part in. */
    PersonId look(Caller caller, String subject, String interaction) {
        return desk.look(caller, null, subject, interaction).person();
    }

    /** Of the person asked for, or the own; the model says whose the page is and whose there are. */
    PersonId look(Caller caller, @Nullable String asked, String subject, String interaction, Model model) {
        Whose whose = desk.look(caller, asked, subject, interaction);
        model.addAttribute("whose", whose);
        model.addAttribute("choices", desk.list(caller));
        return whose.person();
    }

    OwnAct act(Caller caller, @Nullable String asked, String interaction) {
        return desk.act(caller, asked, interaction);
    }

    /** Back to the page of the same person. */
    static String backTo(String page, @Nullable String asked, RedirectAttributes next) {
        if (asked != null && !asked.isEmpty()) {
            next.addAttribute("for", asked);
        }
        return "redirect:" + page;
    }

    String facilityName(FacilityCode code) {
        return facilities.find(code).map(Facility::name).orElse(code.digits());
    }
}
