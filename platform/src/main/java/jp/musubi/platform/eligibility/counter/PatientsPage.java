package jp.musubi.platform.eligibility.counter;

import jakarta.servlet.http.HttpSession;
import jp.musubi.platform.eligibility.OpenVisits;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.csv.FileForm;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.MyNumber;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 今いる患者の頁。What is searched for stays in the session: a name stands in no address. */
@Controller
final class PatientsPage {

    private static final String SEARCH = "musubi.patients.search";
    private static final int LAST_PAGE = 1_000;

    private final PatientList list;
    private final CounterDesk desk;

    PatientsPage(PatientList list, CounterDesk desk) {
        this.list = list;
        this.desk = desk;
    }

    @GetMapping("/desk/patients")
    String patients(@RequestParam(defaultValue = "1") int page, Caller caller, HttpSession session, Model model) {
        if (page < 1 || page > LAST_PAGE) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "page");
        }
        PatientSearch search = searched(session);
        model.addAttribute("search", search);
        model.addAttribute("cares", CareSetting.values());
        model.addAttribute("found", list.find(search, page, caller));
        model.addAttribute("most", OpenVisits.MOST);
        return "eligibility/patients";
    }

    /** All pages of what was searched for, as a file. */
    @GetMapping("/desk/patients/file")
    ResponseEntity<byte[]> file(
            @RequestParam(defaultValue = "csv") String format,
            @RequestParam(defaultValue = "UTF-8") String charset,
            Caller caller,
            HttpSession session) {
        FileForm form = FileForm.of(format, charset);
        return PatientTable.of(list.listAll(searched(session), caller)).as(form);
    }

    private static PatientSearch searched(HttpSession session) {
        return session.getAttribute(SEARCH) instanceof PatientSearch kept ? kept : PatientSearch.ALL;
    }

    /** A My Number is neither searched for nor kept. */
    @PostMapping("/desk/patients")
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String care,
            @RequestParam(defaultValue = "") String sort,
            Caller caller,
            HttpSession session,
            RedirectAttributes next) {
        desk.requireSeat(caller);
        boolean myNumber = MyNumber.isIn(q);
        session.setAttribute(SEARCH, PatientSearch.of(myNumber ? "" : q, care, sort));
        if (myNumber) {
            next.addFlashAttribute("problem", ProblemCode.MY_NUMBER_REFUSED);
        }
        return "redirect:/desk/patients";
    }
}
