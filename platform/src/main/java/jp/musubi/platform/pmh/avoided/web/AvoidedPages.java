package jp.musubi.platform.pmh.avoided.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.pmh.avoided.ReadStale;
import jp.musubi.platform.pmh.avoided.StaleReading;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.municipalities.SeatRights;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 資格過誤を防いだ数の頁。By month and scheme, and each time; of the own recipients only. */
@Controller
final class AvoidedPages {

    private static final String HERE = "/desk/avoided";

    private final SeatRights rights;
    private final ReadStale reading;

    AvoidedPages(SeatRights rights, ReadStale reading) {
        this.rights = rights;
        this.reading = reading;
    }

    @GetMapping(HERE)
    String show(HttpServletRequest request, Caller caller, Model model) {
        List<StaleReading> readings = read(caller);
        model.addAttribute("months", ReadStale.months(readings));
        model.addAttribute("all", readings.size());
        model.addAttribute("list", AvoidedTable.ALL.view(readings, ListQuery.of(request)));
        return "pmh/avoided";
    }

    @GetMapping(path = HERE, params = "format")
    ResponseEntity<byte[]> file(HttpServletRequest request, Caller caller) {
        return AvoidedTable.ALL.answer(read(caller), ListQuery.of(request));
    }

    private List<StaleReading> read(Caller caller) {
        Seat seat = rights.require(caller, "GET " + HERE);
        List<StaleReading> readings = reading.list(seat);
        rights.looked(seat, null, "GET " + HERE);
        return readings;
    }
}
