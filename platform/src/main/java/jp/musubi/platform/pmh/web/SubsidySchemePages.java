package jp.musubi.platform.pmh.web;

import java.util.List;
import java.util.Map;
import jp.musubi.platform.eligibility.subsidies.SubsidyShown.Words;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.municipalities.SeatRights;
import jp.musubi.platform.pmh.schemes.DefineSchemes;
import jp.musubi.platform.pmh.schemes.ReadTerms;
import jp.musubi.platform.pmh.schemes.Scheme;
import jp.musubi.platform.pmh.schemes.SchemeTerms;
import jp.musubi.platform.pmh.schemes.TermsWords;
import jp.musubi.standard.calculation.burden.local.AgeBand;
import jp.musubi.standard.calculation.burden.local.Charging;
import jp.musubi.standard.calculation.burden.steps.Care;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 制度の頁。What is in force and what is to come; a new period is tried out before it is entered. */
@Controller
final class SubsidySchemePages {

    private static final String LIST = "/desk/schemes";
    private static final String ONE = LIST + "/{scheme}";

    /** In the place of an id: a scheme that is not there yet. */
    private static final String NEW = "new";

    private final SeatRights rights;
    private final DefineSchemes schemes;

    SubsidySchemePages(SeatRights rights, DefineSchemes schemes) {
        this.rights = rights;
        this.schemes = schemes;
    }

    /** 一つの制度。 @param terms of today, or null */
    record Line(Scheme scheme, @Nullable SchemeTerms terms, boolean more) {}

    /** 一つの期間。 */
    record Period(SchemeTerms terms, List<Words> words, boolean today) {}

    @GetMapping(LIST)
    String list(Caller caller, Model model) {
        Seat seat = rights.require(caller, "GET " + LIST);
        model.addAttribute("lines", schemes.list(seat).stream().map(this::line).toList());
        return "pmh/schemes";
    }

    @GetMapping(ONE)
    String one(@PathVariable String scheme, Caller caller, Model model) {
        Seat seat = rights.require(caller, "GET " + ONE);
        Scheme known = known(seat, scheme);
        return show(known, known == null ? Map.of() : newest(known), model);
    }

    @PostMapping(ONE)
    String define(
            @PathVariable String scheme,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "try") String act,
            Caller caller,
            Model model) {
        String here = "POST " + ONE;
        Seat seat = rights.require(caller, here);
        Scheme known = known(seat, scheme);
        DefineSchemes.Answer answer =
                act.equals("enter") ? schemes.enter(seat, known, typed) : schemes.tryOut(seat, known, typed);
        Scheme entered = answer.entered();
        if (entered != null) {
            rights.wrote(seat, null, here);
            return "redirect:" + LIST + "/" + entered.id();
        }
        model.addAttribute("faults", answer.faults());
        model.addAttribute("tried", answer.tried());
        return show(known, typed, model);
    }

    private String show(@Nullable Scheme known, Map<String, String> typed, Model model) {
        model.addAttribute("scheme", known);
        model.addAttribute("periods", known == null ? List.of() : periods(known));
        model.addAttribute("typed", typed);
        model.addAttribute("cares", Care.values());
        model.addAttribute("chargings", Charging.values());
        model.addAttribute("figures", ReadTerms.FIGURES);
        model.addAttribute("ends", AgeBand.End.values());
        return "pmh/scheme";
    }

    private @Nullable Scheme known(Seat seat, String id) {
        return id.equals(NEW) ? null : schemes.get(seat, id);
    }

    private Line line(Scheme scheme) {
        List<SchemeTerms> periods = schemes.periods(scheme);
        SchemeTerms now = schemes.today(periods);
        boolean more = periods.stream().anyMatch(one -> one.from().isAfter(schemes.today()));
        return new Line(scheme, now, more);
    }

    private List<Period> periods(Scheme scheme) {
        List<SchemeTerms> periods = schemes.periods(scheme);
        SchemeTerms now = schemes.today(periods);
        return periods.stream()
                .map(one -> new Period(one, TermsWords.of(one.terms()), one.equals(now)))
                .toList();
    }

    private Map<String, String> newest(Scheme scheme) {
        List<SchemeTerms> periods = schemes.periods(scheme);
        return periods.isEmpty() ? Map.of() : ReadTerms.write(periods.get(periods.size() - 1));
    }
}
