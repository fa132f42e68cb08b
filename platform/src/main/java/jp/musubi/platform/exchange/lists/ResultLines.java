package jp.musubi.platform.exchange.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import jp.musubi.platform.exchange.answers.FhirBase;
import jp.musubi.platform.exchange.answers.Json;
import jp.musubi.platform.exchange.submission.ResultOutcome;
import jp.musubi.platform.kernel.problems.Language;
import jp.musubi.platform.records.Receipt;
import jp.musubi.platform.records.SubmissionList;
import jp.musubi.platform.records.SubmissionLists;
import jp.musubi.platform.records.SubmissionResult;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** 結果を一行ずつ書く。In pages from the database: a list's results are never held as a whole. */
@Component
class ResultLines {

    private final SubmissionLists lists;

    ResultLines(SubmissionLists lists) {
        this.lists = lists;
    }

    void write(
            SubmissionList list, int after, Language language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/x-ndjson;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        String base = FhirBase.of(request);
        OutputStream out = response.getOutputStream();
        int line = after;
        List<SubmissionResult> page = lists.listResults(list, line);
        while (!page.isEmpty()) {
            for (SubmissionResult result : page) {
                line++;
                out.write(line(line, result, base, language).bytes());
                out.write("\n".getBytes(UTF_8));
            }
            page = lists.listResults(list, line);
        }
    }

    private static Json line(int number, SubmissionResult result, String base, Language language) {
        Json line = Json.object()
                .raw("line", Integer.toString(number))
                .text("number", result.number().text())
                .text("state", result.state().name())
                .raw("status", Integer.toString(result.status()));
        Receipt.Accepted accepted = result.accepted();
        if (accepted != null) {
            line.text("location", base + "/Bundle/" + accepted.unitId())
                    .raw("version", Integer.toString(accepted.version()));
        }
        return line.object("outcome", ResultOutcome.of(result, language));
    }
}
