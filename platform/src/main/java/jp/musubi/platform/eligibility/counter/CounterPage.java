package jp.musubi.platform.eligibility.counter;

import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.signin.CardSignIn;
import jp.musubi.standard.words.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * 受付の頁。カードを置く → 顔認証か暗証番号 → 同意の選択 → 資格の答え → カードを取る。Every step leads back to the one page, so that
 * reloading sends nothing again; what was typed stands in the form again after a refusal that can be mended.
 */
@Controller
@RequestMapping("/desk/counter")
final class CounterPage {

    private static final String HERE = "redirect:/desk/counter";
    private static final String WRONG = "wrong";
    private static final Pattern PIN = Pattern.compile("[0-9]{4}");

    /** Of these the form can be mended; every other refusal is final. */
    private static final Set<ProblemCode> MENDED = Set.of(
            ProblemCode.PARAMETER_MISSING,
            ProblemCode.PARAMETER_INVALID,
            ProblemCode.MY_NUMBER_REFUSED,
            ProblemCode.CONSENT_ITEM,
            ProblemCode.PROXY_REFUSED);

    private final CounterDesk desk;
    private final ReaderSlot slot;
    private final CounterView view;

    CounterPage(CounterDesk desk, ReaderSlot slot, CounterView view) {
        this.desk = desk;
        this.slot = slot;
        this.view = view;
    }

    @GetMapping
    String counter(Caller caller, HttpSession session, Locale locale, Model model) {
        desk.requireSeat(caller);
        return view.show(slot.find(session).orElse(null), caller, locale, model);
    }

    /** 控え: the same answer, to be printed. Without one on the reader the counter is shown. */
    @GetMapping("/paper")
    String paper(Caller caller, HttpSession session, Locale locale, Model model) {
        desk.requireSeat(caller);
        CardOnReader lying = slot.find(session).orElse(null);
        if (lying == null || lying.step() != CounterStep.RESULT) {
            return HERE;
        }
        view.show(lying, caller, locale, model);
        return "eligibility/paper";
    }

    /** A serial that was typed counts before a sample that was chosen. */
    @PostMapping("/card")
    String place(
            @RequestParam(defaultValue = "") String serial,
            @RequestParam(defaultValue = "") String sample,
            @RequestParam(defaultValue = "OUTPATIENT") String care,
            Caller caller,
            HttpSession session,
            RedirectAttributes next) {
        desk.requireSeat(caller);
        try {
            slot.place(CardSerial.read(serial.isBlank() ? sample : serial), careOf(care), session);
        } catch (Problem problem) {
            refuse(problem, next);
            next.addFlashAttribute("serial", serial);
            next.addFlashAttribute("care", care);
        }
        return HERE;
    }

    /** A PIN of another shape is asked for again at once: it costs no try. Full-width digits are digits. */
    @PostMapping("/person")
    String recognise(
            @RequestParam(defaultValue = "") String card,
            @RequestParam(defaultValue = "") String way,
            @RequestParam(defaultValue = "") String pin,
            Caller caller,
            HttpSession session,
            RedirectAttributes next) {
        desk.requireSeat(caller);
        CardOnReader lying = slot.find(card, CounterStep.PERSON, session).orElse(null);
        if (lying == null) {
            return gone(next);
        }
        Channel channel = view.ways(lying.care()).stream()
                .filter(each -> each.name().equals(way))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "way"));
        String wrong = channel == Channel.PIN ? wrongPin(lying, pin, caller) : null;
        if (wrong != null) {
            next.addFlashAttribute(WRONG, wrong);
        } else if (desk.isKnown(lying)) {
            slot.keep(lying.recognised(channel), session);
        } else {
            slot.keep(
                    lying.recognised(channel)
                            .with(desk.receive(
                                    lying,
                                    channel,
                                    new Agreed(null, null, null, null),
                                    caller,
                                    "POST /desk/counter/person")),
                    session);
        }
        return HERE;
    }

    @PostMapping("/consents")
    String receive(
            @RequestParam(defaultValue = "") String card,
            @ModelAttribute("agreed") Agreed agreed,
            Caller caller,
            HttpSession session,
            RedirectAttributes next) {
        desk.requireSeat(caller);
        CardOnReader lying = slot.find(card, CounterStep.CONSENT, session).orElse(null);
        Channel way = lying == null ? null : lying.way();
        if (lying == null || way == null) {
            return gone(next);
        }
        try {
            slot.keep(lying.with(desk.receive(lying, way, agreed, caller, "POST /desk/counter/consents")), session);
        } catch (Problem problem) {
            refuse(problem, next);
            next.addFlashAttribute("agreed", agreed);
        }
        return HERE;
    }

    @PostMapping("/take")
    String take(Caller caller, HttpSession session, RedirectAttributes next) {
        desk.requireSeat(caller);
        boolean received = slot.find(session)
                .map(card -> card.step() == CounterStep.RESULT)
                .orElse(false);
        slot.take(session);
        next.addFlashAttribute("taken", received ? "done" : "stopped");
        return HERE;
    }

    private @Nullable String wrongPin(CardOnReader card, String pin, Caller caller) {
        String digits = Typed.plain(pin);
        if (!PIN.matcher(digits).matches()) {
            return "pin.shape";
        }
        CardSignIn.Answer answer = desk.checkPin(card, digits, caller, "POST /desk/counter/person");
        return switch (answer) {
            case SIGNED_IN -> null;
            case WRONG_PIN -> "pin.wrong";
            case LOCKED -> "pin.locked";
        };
    }

    private static CareSetting careOf(String name) {
        return Arrays.stream(CareSetting.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "care"));
    }

    /** Another card lies there by now, or none. */
    private static String gone(RedirectAttributes next) {
        next.addFlashAttribute(WRONG, "gone");
        return HERE;
    }

    private static void refuse(Problem problem, RedirectAttributes next) {
        if (!MENDED.contains(problem.code())) {
            throw problem;
        }
        next.addFlashAttribute("problem", problem.code());
        next.addFlashAttribute("field", problem.place());
    }
}
