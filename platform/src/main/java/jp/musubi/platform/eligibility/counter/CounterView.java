package jp.musubi.platform.eligibility.counter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.musubi.platform.eligibility.Visit;
import jp.musubi.platform.eligibility.confirmation.Confirmation;
import jp.musubi.platform.eligibility.confirmation.EligibilityWords;
import jp.musubi.platform.eligibility.pages.OwnCoverage;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.problems.Language;
import jp.musubi.platform.kernel.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 受付の画面。What each step shows. */
@Component
class CounterView {

    private final CounterDesk desk;
    private final SampleCards samples;
    private final Facilities facilities;
    private final Settings settings;

    CounterView(CounterDesk desk, SampleCards samples, Facilities facilities, Settings settings) {
        this.desk = desk;
        this.samples = samples;
        this.facilities = facilities;
        this.settings = settings;
    }

    String show(@Nullable CardOnReader card, Caller caller, Locale locale, Model model) {
        CounterStep step = card == null ? CounterStep.CARD : card.step();
        model.addAttribute("steps", CounterStep.values());
        model.addAttribute("step", step);
        model.addAttribute("card", card);
        if (card == null) {
            model.addAttribute("cares", CareSetting.values());
            model.addAttribute("samples", samples.list());
        } else if (step == CounterStep.PERSON) {
            model.addAttribute("ways", ways(card.care()));
        } else {
            showLater(card, caller, locale, model);
        }
        return "eligibility/counter";
    }

    /** A camera is only played: in the demo country, and nowhere at somebody's home. */
    List<Channel> ways(CareSetting care) {
        List<Channel> ways = new ArrayList<>(List.of(Channel.PIN, Channel.STAFF));
        if (settings.demo() && care != CareSetting.HOME) {
            ways.add(0, Channel.FACE);
        }
        return ways;
    }

    private void showLater(CardOnReader card, Caller caller, Locale locale, Model model) {
        Channel way = card.way();
        Reception reception = card.reception();
        if (reception != null) {
            showResult(reception, caller, locale, model);
        } else if (way != null) {
            model.addAttribute(
                    "offered",
                    desk.listOffered(card, way, caller).stream().sorted().toList());
            if (!model.containsAttribute("agreed")) {
                model.addAttribute("agreed", new Agreed(null, null, null, null));
            }
        }
    }

    private void showResult(Reception reception, Caller caller, Locale locale, Model model) {
        Language language = locale.getLanguage().equals("en") ? Language.ENGLISH : Language.JAPANESE;
        Confirmation confirmation = reception.confirmation();
        Visit visit = reception.visit();
        model.addAttribute("confirmation", confirmation);
        model.addAttribute("validity", EligibilityWords.of(confirmation.validity(), language));
        model.addAttribute("person", confirmation.person());
        model.addAttribute("remarks", EligibilityWords.listOf(confirmation, language));
        model.addAttribute("coverages", OwnCoverage.listOf(confirmation, facilities));
        model.addAttribute("subsidies", confirmation.subsidies());
        model.addAttribute("english", language == Language.ENGLISH);
        model.addAttribute("visit", visit);
        model.addAttribute(
                "given",
                visit == null ? List.of() : visit.consents().stream().sorted().toList());
        model.addAttribute("opens", visit != null && mayOpen(visit, caller));
    }

    /** Whether to offer the way to the record; access decides there. */
    private static boolean mayOpen(Visit visit, Caller caller) {
        ActingStaff staff = caller.staff();
        return visit.consents().contains(ConsentClass.CLINICAL)
                && staff != null
                && staff.profession() != Profession.CLERK;
    }
}
