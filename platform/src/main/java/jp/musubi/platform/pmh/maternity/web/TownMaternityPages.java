package jp.musubi.platform.pmh.maternity.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.csv.FileForm;
import jp.musubi.platform.kernel.csv.TableFile;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.maternity.FollowUp;
import jp.musubi.platform.pmh.maternity.FollowUp.State;
import jp.musubi.platform.pmh.maternity.FollowUpQuery;
import jp.musubi.platform.pmh.maternity.TownMaternity;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.municipalities.SeatRights;
import jp.musubi.platform.pmh.residents.KeepResidents;
import jp.musubi.platform.pmh.residents.Resident;
import jp.musubi.platform.pmh.vaccinations.web.VaccineNames;
import jp.musubi.standard.maternity.CheckupKind;
import jp.musubi.standard.maternity.CheckupKinds;
import jp.musubi.standard.words.MyNumber;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 自治体の母子保健の頁。Growth and checkups of a resident, results with what follows of them, and the checkups on offer. */
@Controller
final class TownMaternityPages {

    private static final String ONE = "/desk/children/{resident}";
    private static final String FOLLOW_UPS = "/desk/follow-ups";
    private static final String OFFERS = "/desk/checkup-offers";
    private static final String SUBJECT = DataClass.CHILD_HEALTH.name();
    private static final Set<String> SHOWN = Set.of("ALL", "FINDINGS", "OPEN", "CONTACTED", "EXAMINED", "CLOSED");
    private static final int SIZE = 50;
    private static final int MOST_LINES = 100_000;
    private static final int LONGEST = 200;

    private final SeatRights rights;
    private final TownMaternity town;
    private final KeepResidents residents;
    private final VaccineNames names;

    TownMaternityPages(SeatRights rights, TownMaternity town, KeepResidents residents, VaccineNames names) {
        this.rights = rights;
        this.town = town;
        this.residents = residents;
        this.names = names;
    }

    @GetMapping(ONE + "/growth")
    String growth(@PathVariable String resident, Caller caller, Locale locale, Model model) {
        String here = "GET " + ONE + "/growth";
        Seat seat = require(caller, here);
        Resident one = get(seat, resident);
        model.addAttribute("one", one);
        model.addAttribute("record", town.of(seat, one));
        rights.looked(seat, SUBJECT, one.person(), here);
        return show("pmh/resident-growth", locale, model);
    }

    /** act: notify with the due day, or end with the day of the birth. */
    @PostMapping(ONE + "/pregnancy")
    String pregnancy(
            @PathVariable String resident,
            @RequestParam(defaultValue = "notify") String act,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") String ended,
            Caller caller) {
        String here = "POST " + ONE + "/pregnancy";
        Seat seat = require(caller, here);
        Resident one = get(seat, resident);
        Runnable log = () -> rights.wrote(seat, SUBJECT, one.person(), here);
        if (act.equals("end")) {
            town.endPregnancy(seat, one, day(ended, "ended"), log);
        } else {
            town.notifyPregnancy(seat, one, day(due, "due"), log);
        }
        return "redirect:/desk/children/" + one.id() + "/growth";
    }

    @GetMapping(FOLLOW_UPS)
    String followUps(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "OPEN") String state,
            @RequestParam(defaultValue = "1") String page,
            Caller caller,
            Locale locale,
            Model model) {
        String here = "GET " + FOLLOW_UPS;
        Seat seat = require(caller, here);
        if (!page.matches("[1-9][0-9]{0,4}")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "page");
        }
        FollowUpQuery query = query(kind, state, Integer.parseInt(page), SIZE);
        int total = town.count(seat, query);
        model.addAttribute("query", query);
        model.addAttribute("lines", town.list(seat, query));
        model.addAttribute("total", total);
        model.addAttribute("pages", Math.max(1, (total + SIZE - 1) / SIZE));
        model.addAttribute("kinds", CheckupKinds.listOn(town.today()));
        model.addAttribute("states", State.values());
        rights.looked(seat, SUBJECT, null, here);
        return show("pmh/follow-ups", locale, model);
    }

    @GetMapping(FOLLOW_UPS + "/file")
    ResponseEntity<byte[]> file(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "OPEN") String state,
            @RequestParam(defaultValue = "csv") String format,
            @RequestParam(defaultValue = "UTF-8") String charset,
            Caller caller) {
        String here = "GET " + FOLLOW_UPS + "/file";
        Seat seat = require(caller, here);
        FileForm form = FileForm.of(format, charset);
        List<List<String>> rows = town.list(seat, query(kind, state, 1, MOST_LINES)).stream()
                .map(this::row)
                .toList();
        rights.looked(seat, SUBJECT, null, here);
        return new TableFile("follow-ups", List.of("健診日", "氏名", "生年月日", "健診", "判定", "所見", "医療機関", "様子", "記録"), rows)
                .as(form);
    }

    @PostMapping(FOLLOW_UPS + "/{result}")
    String step(
            @PathVariable String result,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String note,
            Caller caller,
            RedirectAttributes next) {
        String here = "POST " + FOLLOW_UPS + "/{result}";
        Seat seat = require(caller, here);
        State turned = List.of(State.values()).stream()
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "state"));
        town.step(seat, CheckupForm.id(result), turned, words(note), () -> rights.wrote(seat, SUBJECT, null, here));
        next.addFlashAttribute("done", "followups.done");
        return "redirect:" + FOLLOW_UPS;
    }

    @GetMapping(OFFERS)
    String offers(Caller caller, Locale locale, Model model) {
        Seat seat = require(caller, "GET " + OFFERS);
        LocalDate today = town.today();
        model.addAttribute(
                "kinds",
                CheckupKinds.listOn(today).stream()
                        .filter(one -> !one.prenatal())
                        .toList());
        model.addAttribute("offered", town.offered(seat, today));
        model.addAttribute("today", today);
        return show("pmh/checkup-offers", locale, model);
    }

    @PostMapping(OFFERS)
    String offer(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "yes") String offered,
            Caller caller,
            RedirectAttributes next) {
        String here = "POST " + OFFERS;
        Seat seat = require(caller, here);
        town.offer(seat, kind, day(from, "from"), offered.equals("yes"), () -> rights.wrote(seat, SUBJECT, null, here));
        next.addFlashAttribute("done", "offers.done");
        return "redirect:" + OFFERS;
    }

    private Seat require(Caller caller, String interaction) {
        return rights.require(caller, Doing.KEEP_CHILDREN, SUBJECT, interaction);
    }

    private Resident get(Seat seat, String resident) {
        UUID id = CheckupForm.id(resident);
        return residents.get(seat, id);
    }

    private String show(String template, Locale locale, Model model) {
        model.addAttribute("names", names);
        model.addAttribute("english", locale.getLanguage().equals("en"));
        return template;
    }

    private List<String> row(FollowUp one) {
        return List.of(
                one.result().day().toString(),
                one.name(),
                one.born().toString(),
                CheckupKinds.find(one.result().kind())
                        .map(CheckupKind::japanese)
                        .orElse(one.result().kind()),
                one.result().verdict().japanese(),
                one.result().note(),
                names.facility(one.result().facility()),
                one.state().name(),
                one.note());
    }

    private static FollowUpQuery query(String kind, String state, int page, int size) {
        if (!SHOWN.contains(state)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "state");
        }
        return new FollowUpQuery(kind.strip(), state, page, size);
    }

    private static String words(String note) {
        String text = note.strip();
        if (text.length() > LONGEST) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "note");
        }
        if (MyNumber.isIn(text)) {
            throw new Problem(ProblemCode.MY_NUMBER_REFUSED, "note");
        }
        return text;
    }

    private static LocalDate day(String text, String field) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException noDay) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, field);
        }
    }
}
