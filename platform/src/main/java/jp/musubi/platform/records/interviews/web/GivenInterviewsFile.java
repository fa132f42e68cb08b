package jp.musubi.platform.records.interviews.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListPages;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;
import jp.musubi.platform.records.interviews.AddressedInterviews;
import jp.musubi.platform.records.interviews.InterviewQuery;
import jp.musubi.platform.records.interviews.web.GivenInterviewsPage.Row;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 届いた問診の一覧のファイル。As the page lists them, with the same decisions and looks in the log; no answer stands in it. */
@Controller
final class GivenInterviewsFile {

    private static final ListTable<Row> ALL = ListTable.of(
            "interviews",
            List.of(
                    ListColumn.of("patient", "letterbox.patient", row -> ListWords.text(row.patientName())),
                    ListColumn.of(
                            "given",
                            "interviews.given",
                            row -> ListWords.minute(row.line().givenAt())),
                    ListColumn.<Row>of(
                                    "state",
                                    "interview.state",
                                    row -> ListWords.japanese(
                                            "InterviewState." + row.line().state()))
                            .by(Comparator.comparing(row -> row.line().state())),
                    ListColumn.of(
                            "changed",
                            "interview.changed",
                            row -> ListWords.minute(row.line().changedAt()))));

    private final AddressedInterviews desk;
    private final GiverNames names;

    GivenInterviewsFile(AddressedInterviews desk, GiverNames names) {
        this.desk = desk;
        this.names = names;
    }

    @GetMapping(path = "/desk/interviews", params = "format")
    ResponseEntity<byte[]> file(HttpServletRequest request, Caller caller) {
        String here = "GET /desk/interviews";
        InterviewQuery asked = new InterviewParameters(request).readForFile();
        List<Row> rows =
                ListPages.all(
                                number -> desk.list(caller, asked.onPage(number), here)
                                        .lines(),
                                InterviewQuery.LARGEST)
                        .stream()
                        .map(line -> new Row(line, names.find(line, caller, here)))
                        .toList();
        return ALL.file(rows).as(ListQuery.of(request).form());
    }
}
