package jp.musubi.platform.pmh.overdue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.municipalities.SeatRights;
import jp.musubi.platform.pmh.overdue.LateLine;
import jp.musubi.platform.pmh.overdue.ListLate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 遅れている子どもの頁。Children of the own municipality only, with the day on which the family was reminded. */
@Controller
final class OverduePages {

    private static final String HERE = "/desk/overdue";
    private static final String SUBJECT = DataClass.CHILD_HEALTH.name();

    private final SeatRights rights;
    private final ListLate late;

    OverduePages(SeatRights rights, ListLate late) {
        this.rights = rights;
        this.late = late;
    }

    @GetMapping(HERE)
    String show(HttpServletRequest request, Caller caller, Model model) {
        model.addAttribute("list", LateTable.ALL.view(lines(caller), ListQuery.of(request)));
        model.addAttribute("asOf", late.today());
        return "pmh/overdue";
    }

    @GetMapping(path = HERE, params = "format")
    ResponseEntity<byte[]> file(HttpServletRequest request, Caller caller) {
        return LateTable.ALL.answer(lines(caller), ListQuery.of(request));
    }

    private List<LateLine> lines(Caller caller) {
        Seat seat = rights.require(caller, Doing.KEEP_CHILDREN, SUBJECT, "GET " + HERE);
        List<LateLine> lines = late.of(seat);
        rights.looked(seat, SUBJECT, null, "GET " + HERE);
        return lines;
    }
}
