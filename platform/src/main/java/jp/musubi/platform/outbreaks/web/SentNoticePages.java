package jp.musubi.platform.outbreaks.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.outbreaks.diseases.Disease;
import jp.musubi.platform.outbreaks.diseases.Diseases;
import jp.musubi.platform.outbreaks.notices.Notice;
import jp.musubi.platform.outbreaks.notices.NoticeBook;
import jp.musubi.platform.outbreaks.notices.Viewer;
import jp.musubi.platform.outbreaks.rights.OutbreakRights;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 出した届の頁。What the own facility sent: numbers of cases, never who a person is. */
@Controller
final class SentNoticePages {

    private static final String ALL = "/desk/outbreaks/sent";

    private final OutbreakRights rights;
    private final NoticeBook notices;
    private final Diseases diseases;

    SentNoticePages(OutbreakRights rights, NoticeBook notices, Diseases diseases) {
        this.rights = rights;
        this.notices = notices;
        this.diseases = diseases;
    }

    /** 出した届の一行。 */
    record Sending(Notice notice, @Nullable Disease disease) {}

    @GetMapping(ALL)
    String list(Caller caller, HttpServletRequest request, Model model) {
        model.addAttribute("list", NoticeTable.SENT.view(sent(caller), ListQuery.of(request)));
        return "outbreaks/sent";
    }

    /** The same rows as a file. */
    @GetMapping(path = ALL, params = "format")
    ResponseEntity<byte[]> file(Caller caller, HttpServletRequest request) {
        return NoticeTable.SENT.answer(sent(caller), ListQuery.of(request));
    }

    private List<Sending> sent(Caller caller) {
        Facility facility = rights.requireNotifier(caller, "GET " + ALL);
        return notices.list(new Viewer(caller.role(), facility.code().digits())).stream()
                .map(notice -> new Sending(
                        notice, diseases.book().find(notice.disease()).orElse(null)))
                .toList();
    }
}
