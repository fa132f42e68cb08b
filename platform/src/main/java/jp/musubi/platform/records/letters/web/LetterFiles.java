package jp.musubi.platform.records.letters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListPages;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.records.letters.AddresseeDesk;
import jp.musubi.platform.records.letters.Box;
import jp.musubi.platform.records.letters.BoxLine;
import jp.musubi.platform.records.letters.BoxPage;
import jp.musubi.platform.records.letters.BoxQuery;
import jp.musubi.platform.records.letters.SenderDesk;
import jp.musubi.platform.records.letters.web.InboxPage.Row;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 紹介状の一覧のファイル。All pages of a box as it is filtered: the same decisions and the same looks in the log as of its pages. */
@Controller
final class LetterFiles {

    private final AddresseeDesk inbox;
    private final SenderDesk outbox;
    private final LetterAnswers answers;
    private final LetterNames names;

    LetterFiles(AddresseeDesk inbox, SenderDesk outbox, LetterAnswers answers, LetterNames names) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.answers = answers;
        this.names = names;
    }

    /** Lines of one page of a box. */
    private interface Lines {
        BoxPage page(BoxQuery query);
    }

    @GetMapping(path = "/desk/letters", params = "format")
    ResponseEntity<byte[]> in(HttpServletRequest request, Caller caller) {
        String here = "GET /desk/letters";
        List<Row> rows = all(request, query -> inbox.list(caller, query, here)).stream()
                .map(line -> new Row(
                        line,
                        answers.nameOf(line.other()),
                        line.namesPerson(Box.IN) ? names.find(line.id(), caller, here) : null))
                .toList();
        return LetterTable.of(Box.IN).file(rows).as(ListQuery.of(request).form());
    }

    @GetMapping(path = "/desk/letters/sent", params = "format")
    ResponseEntity<byte[]> out(HttpServletRequest request, Caller caller) {
        List<Row> rows = all(request, query -> outbox.list(caller, query, "GET /desk/letters/sent")).stream()
                .map(line -> new Row(line, answers.nameOf(line.other()), null))
                .toList();
        return LetterTable.of(Box.OUT).file(rows).as(ListQuery.of(request).form());
    }

    private static List<BoxLine> all(HttpServletRequest request, Lines lines) {
        BoxQuery asked = new BoxParameters(request).readForFile();
        return ListPages.all(number -> lines.page(asked.onPage(number)).lines(), BoxQuery.LARGEST);
    }
}
