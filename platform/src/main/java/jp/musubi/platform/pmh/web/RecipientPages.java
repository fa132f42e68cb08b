package jp.musubi.platform.pmh.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.municipalities.SeatRights;
import jp.musubi.platform.pmh.recipients.EndedWhy;
import jp.musubi.platform.pmh.recipients.KeepRecipients;
import jp.musubi.platform.pmh.recipients.RecipientFault;
import jp.musubi.platform.pmh.recipients.RecipientField;
import jp.musubi.platform.pmh.recipients.Roll;
import jp.musubi.platform.pmh.recipients.RollLine;
import jp.musubi.platform.pmh.recipients.RollQuery;
import jp.musubi.standard.calculation.burden.law.PayerLaw;
import jp.musubi.standard.calculation.burden.law.PayerLaws;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 受給者の頁。The municipality's own list, one of it, and a new one. */
@Controller
final class RecipientPages {

    private static final String LIST = "/desk/recipients";
    private static final String NEW = LIST + "/new";
    private static final String ONE = LIST + "/{holding}";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int MOST_PAGES = 20_000;
    private static final PayerLaws LAWS = PayerLaws.shipped();

    private final SeatRights rights;
    private final Roll roll;
    private final KeepRecipients keeping;

    RecipientPages(SeatRights rights, Roll roll, KeepRecipients keeping) {
        this.rights = rights;
        this.roll = roll;
        this.keeping = keeping;
    }

    @GetMapping(LIST)
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String scheme,
            @RequestParam(defaultValue = "NOW") String state,
            @RequestParam(defaultValue = "NUMBER") String sort,
            @RequestParam(defaultValue = "1") String page,
            Caller caller,
            Model model) {
        Seat seat = rights.require(caller, "GET " + LIST);
        var query = query(q, scheme, state, sort, page);
        int total = roll.count(seat, query);
        model.addAttribute("seat", seat);
        model.addAttribute("query", query);
        model.addAttribute("lines", roll.list(seat, query));
        model.addAttribute("total", total);
        model.addAttribute("pages", Math.max(1, (total + RollQuery.SIZE - 1) / RollQuery.SIZE));
        model.addAttribute("schemes", keeping.schemesOf(seat));
        model.addAttribute("laws", laws());
        model.addAttribute("states", RollQuery.State.values());
        model.addAttribute("sorts", RollQuery.Sort.values());
        rights.looked(seat, null, "GET " + LIST);
        return "pmh/recipients";
    }

    @GetMapping(path = LIST, params = "format")
    ResponseEntity<byte[]> file(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String scheme,
            @RequestParam(defaultValue = "NOW") String state,
            @RequestParam(defaultValue = "NUMBER") String sort,
            Caller caller,
            HttpServletRequest request) {
        Seat seat = rights.require(caller, "GET " + LIST);
        List<RollLine> lines = roll.listAll(seat, query(q, scheme, state, sort, "1"));
        rights.looked(seat, null, "GET " + LIST);
        return RecipientTable.of(keeping.schemesOf(seat), laws())
                .file(lines)
                .as(ListQuery.of(request).form());
    }

    private RollQuery query(String q, String scheme, String state, String sort, String page) {
        return new RollQuery(
                q.strip(),
                scheme.strip(),
                oneOf("state", state, RollQuery.State.values()),
                oneOf("sort", sort, RollQuery.Sort.values()),
                keeping.today(),
                page(page));
    }

    @GetMapping(NEW)
    String form(Caller caller, Model model) {
        Seat seat = rights.require(caller, "GET " + NEW);
        return form(seat, Map.of(), List.of(), model);
    }

    @PostMapping(NEW)
    String register(@RequestParam Map<String, String> fields, Caller caller, Model model) {
        String here = "POST " + NEW;
        Seat seat = rights.require(caller, here);
        Map<RecipientField, String> typed = new EnumMap<>(RecipientField.class);
        for (RecipientField field : RecipientField.values()) {
            typed.put(field, fields.getOrDefault(field.key(), ""));
        }
        KeepRecipients.Answer answer = keeping.register(seat, typed);
        UUID id = answer.id().orElse(null);
        if (id == null) {
            rights.looked(seat, null, here);
            return form(seat, fields, answer.faults(), model);
        }
        rights.wrote(seat, answer.person().orElse(null), here);
        return "redirect:" + LIST + "/" + id;
    }

    @GetMapping(ONE)
    String one(@PathVariable String holding, Caller caller, Model model) {
        Seat seat = rights.require(caller, "GET " + ONE);
        RollLine line = keeping.get(seat, id(holding));
        model.addAttribute("line", line);
        model.addAttribute("scheme", keeping.schemesOf(seat).get(line.payer()));
        model.addAttribute("laws", laws());
        model.addAttribute("today", keeping.today());
        model.addAttribute("reasons", List.of(EndedWhy.MOVED, EndedWhy.LOST));
        rights.looked(seat, line.person(), "GET " + ONE);
        return "pmh/recipient";
    }

    /** @param last the last day; of who moves away, the day before */
    @PostMapping(ONE + "/end")
    String end(
            @PathVariable String holding,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "MOVED") String why,
            Caller caller) {
        String here = "POST " + ONE + "/end";
        Seat seat = rights.require(caller, here);
        EndedWhy reason = oneOf("why", why, new EndedWhy[] {EndedWhy.MOVED, EndedWhy.LOST});
        RollLine line = keeping.end(seat, id(holding), day(last), reason);
        rights.wrote(seat, line.person(), here);
        return "redirect:" + LIST + "/" + line.id();
    }

    private String form(Seat seat, Map<String, String> typed, List<RecipientFault> faults, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        model.addAttribute("schemes", keeping.schemesOf(seat).values());
        model.addAttribute("laws", laws());
        return "pmh/recipient-new";
    }

    /** National payers of today by 法別番号, in the order of the law. */
    private Map<String, PayerLaw> laws() {
        Map<String, PayerLaw> laws = new LinkedHashMap<>();
        LAWS.list(keeping.today()).forEach(law -> laws.put(law.number(), law));
        return laws;
    }

    /** What is no id names nothing. */
    static UUID id(String text) {
        if (!ID.matcher(text).matches()) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        return UUID.fromString(text);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException noDay) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "last");
        }
    }

    private static int page(String text) {
        if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > MOST_PAGES) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "page");
        }
        return Integer.parseInt(text);
    }

    private static <E extends Enum<E>> E oneOf(String name, String typed, E[] all) {
        for (E each : all) {
            if (each.name().equals(typed)) {
                return each;
            }
        }
        throw new Problem(ProblemCode.PARAMETER_INVALID, name);
    }
}
