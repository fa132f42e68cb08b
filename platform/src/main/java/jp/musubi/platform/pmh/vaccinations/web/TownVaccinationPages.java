package jp.musubi.platform.pmh.vaccinations.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.csv.FileForm;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.municipalities.SeatRights;
import jp.musubi.platform.pmh.vaccinations.BillLine;
import jp.musubi.platform.pmh.vaccinations.Prices.Price;
import jp.musubi.platform.pmh.vaccinations.RequestLetter.State;
import jp.musubi.platform.pmh.vaccinations.ResultQuery;
import jp.musubi.platform.pmh.vaccinations.TownVaccinations;
import jp.musubi.standard.maternity.CheckupKinds;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 自治体の予防接種の頁。Results, the bill of a month, prices and request letters: of its own residents only. */
@Controller
final class TownVaccinationPages {

    private static final String RESULTS = "/desk/vaccination-results";
    private static final String BILL = "/desk/vaccination-bills";
    private static final String PRICES = "/desk/vaccination-prices";
    private static final String LETTERS = "/desk/vaccination-letters";
    private static final int SIZE = 50;
    private static final int MOST_LINES = 100_000;
    private static final int LONGEST = 200;

    private final SeatRights rights;
    private final TownVaccinations town;
    private final VaccineNames names;

    TownVaccinationPages(SeatRights rights, TownVaccinations town, VaccineNames names) {
        this.rights = rights;
        this.town = town;
        this.names = names;
    }

    @GetMapping(RESULTS)
    String results(
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "1") String page,
            Caller caller,
            Locale locale,
            Model model) {
        String here = "GET " + RESULTS;
        Seat seat = require(caller, here);
        ResultQuery query = query(first, last, item);
        int number = ChildIds.page(page);
        int total = town.count(seat, query);
        model.addAttribute("query", query);
        model.addAttribute("lines", town.results(seat, query, SIZE, (number - 1L) * SIZE));
        model.addAttribute("total", total);
        model.addAttribute("page", number);
        model.addAttribute("pages", Math.max(1, (total + SIZE - 1) / SIZE));
        model.addAttribute("vaccines", names.schedule().vaccinesOn(town.today()));
        looked(seat, here);
        return show("pmh/vaccination-results", locale, model);
    }

    @GetMapping(RESULTS + "/file")
    ResponseEntity<byte[]> resultsFile(
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "csv") String format,
            @RequestParam(defaultValue = "UTF-8") String charset,
            Caller caller) {
        String here = "GET " + RESULTS + "/file";
        Seat seat = require(caller, here);
        FileForm form = FileForm.of(format, charset);
        List<BillLine> lines = town.results(seat, query(first, last, item), MOST_LINES, 0);
        looked(seat, here);
        return BillFile.results(lines, names).as(form);
    }

    @GetMapping(BILL)
    String bill(@RequestParam(defaultValue = "") String month, Caller caller, Locale locale, Model model) {
        String here = "GET " + BILL;
        Seat seat = require(caller, here);
        YearMonth wanted = monthOrThis(month);
        model.addAttribute("month", wanted);
        List<BillLine> lines = town.bill(seat, wanted);
        model.addAttribute("bill", MonthBill.of(lines));
        model.addAttribute("items", MonthBill.items(lines));
        looked(seat, here);
        return show("pmh/vaccination-bill", locale, model);
    }

    /** The lines of the month, and a last one with their sum. */
    @GetMapping(BILL + "/file")
    ResponseEntity<byte[]> billFile(
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "csv") String format,
            @RequestParam(defaultValue = "UTF-8") String charset,
            Caller caller) {
        String here = "GET " + BILL + "/file";
        Seat seat = require(caller, here);
        FileForm form = FileForm.of(format, charset);
        YearMonth wanted = monthOrThis(month);
        List<BillLine> lines = town.bill(seat, wanted);
        looked(seat, here);
        return BillFile.bill(wanted, lines, names).as(form);
    }

    @GetMapping(PRICES)
    String prices(Caller caller, Locale locale, Model model) {
        Seat seat = require(caller, "GET " + PRICES);
        model.addAttribute("prices", town.prices(seat));
        model.addAttribute("checkups", CheckupKinds.listOn(town.today()));
        model.addAttribute("vaccines", names.schedule().vaccinesOn(town.today()));
        return show("pmh/vaccination-prices", locale, model);
    }

    @PostMapping(PRICES)
    String enterPrice(
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String yen,
            Caller caller,
            RedirectAttributes next) {
        String here = "POST " + PRICES;
        Seat seat = require(caller, here);
        if (!yen.strip().matches("[0-9]{1,6}")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "yen");
        }
        Price price = new Price(item, ChildIds.day(from, "from"), Long.parseLong(yen.strip()));
        town.enterPrice(seat, price, () -> rights.wrote(seat, subject(), null, here));
        next.addFlashAttribute("done", "vprices.done");
        return "redirect:" + PRICES;
    }

    @GetMapping(LETTERS)
    String letters(Caller caller, Locale locale, Model model) {
        String here = "GET " + LETTERS;
        Seat seat = require(caller, here);
        model.addAttribute("letters", town.letters(seat));
        model.addAttribute("today", town.today());
        looked(seat, here);
        return show("pmh/vaccination-letters", locale, model);
    }

    @PostMapping(LETTERS + "/{letter}")
    String decide(
            @PathVariable String letter,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") String note,
            Caller caller,
            RedirectAttributes next) {
        String here = "POST " + LETTERS + "/{letter}";
        Seat seat = require(caller, here);
        LocalDate until = last.isBlank() ? null : ChildIds.day(last, "last");
        town.decide(
                seat,
                ChildIds.id(letter),
                ChildIds.oneOf("state", state, State.values()),
                ChildIds.words(note, LONGEST, "note"),
                until,
                () -> rights.wrote(seat, subject(), null, here));
        next.addFlashAttribute("done", "vletters.done");
        return "redirect:" + LETTERS;
    }

    private Seat require(Caller caller, String interaction) {
        return rights.require(caller, Doing.KEEP_CHILDREN, subject(), interaction);
    }

    private void looked(Seat seat, String interaction) {
        rights.looked(seat, subject(), null, interaction);
    }

    private static String subject() {
        return DataClass.CHILD_HEALTH.name();
    }

    private String show(String template, Locale locale, Model model) {
        model.addAttribute("names", names);
        model.addAttribute("english", locale.getLanguage().equals("en"));
        return template;
    }

    /** Of the last twelve months where no days are named. */
    private ResultQuery query(String first, String last, String item) {
        LocalDate today = town.today();
        return new ResultQuery(
                first.isBlank() ? today.minusYears(1) : ChildIds.day(first, "first"),
                last.isBlank() ? today : ChildIds.day(last, "last"),
                item.strip(),
                "");
    }

    private YearMonth monthOrThis(String month) {
        return month.isBlank() ? YearMonth.from(town.today()) : ChildIds.month(month);
    }
}
