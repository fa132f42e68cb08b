package jp.musubi.platform.pmh.residents.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.csv.FileForm;
import jp.musubi.platform.kernel.csv.TableFile;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.municipalities.SeatRights;
import jp.musubi.platform.pmh.residents.KeepResidents;
import jp.musubi.platform.pmh.residents.Resident;
import jp.musubi.platform.pmh.residents.Resident.LeftWhy;
import jp.musubi.platform.pmh.residents.ResidentForm;
import jp.musubi.platform.pmh.residents.ResidentQuery;
import jp.musubi.platform.pmh.residents.Residents;
import jp.musubi.platform.pmh.vaccinations.TownVaccinations;
import jp.musubi.platform.pmh.vaccinations.web.VaccineNames;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 対象者の頁。The municipality's own residents, one of them with what was given, and a new one. */
@Controller
final class ResidentPages {

    private static final String LIST = "/desk/children";
    private static final String NEW = LIST + "/new";
    private static final String ONE = LIST + "/{resident}";
    private static final String SUBJECT = DataClass.CHILD_HEALTH.name();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int MOST_LINES = 100_000;

    private final SeatRights rights;
    private final Residents residents;
    private final KeepResidents keeping;
    private final TownVaccinations town;
    private final VaccineNames names;

    ResidentPages(
            SeatRights rights, Residents residents, KeepResidents keeping, TownVaccinations town, VaccineNames names) {
        this.rights = rights;
        this.residents = residents;
        this.keeping = keeping;
        this.town = town;
        this.names = names;
    }

    @GetMapping(LIST)
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "NOW") String state,
            @RequestParam(defaultValue = "BIRTH") String sort,
            @RequestParam(defaultValue = "1") String page,
            Caller caller,
            Model model) {
        String here = "GET " + LIST;
        Seat seat = require(caller, here);
        ResidentQuery query = query(q, state, sort, page(page), ResidentQuery.SIZE);
        int total = residents.count(seat, query);
        model.addAttribute("seat", seat);
        model.addAttribute("query", query);
        model.addAttribute("lines", residents.list(seat, query));
        model.addAttribute("total", total);
        model.addAttribute("pages", Math.max(1, (total + ResidentQuery.SIZE - 1) / ResidentQuery.SIZE));
        model.addAttribute("states", ResidentQuery.State.values());
        model.addAttribute("sorts", ResidentQuery.Sort.values());
        rights.looked(seat, SUBJECT, null, here);
        return "pmh/residents";
    }

    @GetMapping(LIST + "/file")
    ResponseEntity<byte[]> file(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "NOW") String state,
            @RequestParam(defaultValue = "BIRTH") String sort,
            @RequestParam(defaultValue = "csv") String format,
            @RequestParam(defaultValue = "UTF-8") String charset,
            Caller caller) {
        String here = "GET " + LIST + "/file";
        Seat seat = require(caller, here);
        FileForm form = FileForm.of(format, charset);
        List<List<String>> rows = residents.list(seat, query(q, state, sort, 1, MOST_LINES)).stream()
                .map(ResidentPages::row)
                .toList();
        rights.looked(seat, SUBJECT, null, here);
        return new TableFile("residents", List.of("宛名番号", "氏名", "生年月日", "性別", "住み始めた日", "最後の日", "わけ"), rows).as(form);
    }

    @GetMapping(NEW)
    String form(Caller caller, Model model) {
        require(caller, "GET " + NEW);
        model.addAttribute("typed", Map.of());
        return "pmh/resident-new";
    }

    @PostMapping(NEW)
    String register(@RequestParam Map<String, String> fields, Caller caller, Model model) {
        String here = "POST " + NEW;
        Seat seat = require(caller, here);
        KeepResidents.Answer answer = keeping.register(seat, new ResidentForm(fields));
        Resident one = answer.resident();
        if (one == null) {
            rights.looked(seat, SUBJECT, null, here);
            model.addAttribute("typed", fields);
            model.addAttribute("wrong", answer.wrong());
            return "pmh/resident-new";
        }
        rights.wrote(seat, SUBJECT, one.person(), here);
        return "redirect:" + LIST + "/" + one.id();
    }

    @GetMapping(ONE)
    String one(@PathVariable String resident, Caller caller, Locale locale, Model model) {
        String here = "GET " + ONE;
        Seat seat = require(caller, here);
        Resident one = keeping.get(seat, id(resident));
        model.addAttribute("one", one);
        model.addAttribute("record", town.of(seat, one));
        model.addAttribute("reasons", LeftWhy.SAID);
        model.addAttribute("names", names);
        model.addAttribute("english", locale.getLanguage().equals("en"));
        rights.looked(seat, SUBJECT, one.person(), here);
        return "pmh/resident";
    }

    /** @param last the last day on which the person lives there */
    @PostMapping(ONE + "/end")
    String end(
            @PathVariable String resident,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "MOVED") String why,
            Caller caller) {
        String here = "POST " + ONE + "/end";
        Seat seat = require(caller, here);
        Resident one =
                keeping.end(seat, id(resident), day(last), oneOf("why", why, LeftWhy.SAID.toArray(LeftWhy[]::new)));
        rights.wrote(seat, SUBJECT, one.person(), here);
        return "redirect:" + LIST + "/" + one.id();
    }

    private Seat require(Caller caller, String interaction) {
        return rights.require(caller, Doing.KEEP_CHILDREN, SUBJECT, interaction);
    }

    private ResidentQuery query(String q, String state, String sort, int page, int size) {
        return new ResidentQuery(
                q.strip(),
                oneOf("state", state, ResidentQuery.State.values()),
                oneOf("sort", sort, ResidentQuery.Sort.values()),
                keeping.today(),
                page,
                size);
    }

    private static List<String> row(Resident one) {
        LocalDate until = one.until();
        LeftWhy why = one.why();
        return List.of(
                one.reference(),
                one.name(),
                one.born().toString(),
                one.female() ? "女" : "男",
                one.since().toString(),
                until == null ? "" : until.minusDays(1).toString(),
                why == null ? "" : why.japanese());
    }

    /** What is no id names nothing. */
    private static UUID id(String text) {
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
        if (!text.matches("[1-9][0-9]{0,4}")) {
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
