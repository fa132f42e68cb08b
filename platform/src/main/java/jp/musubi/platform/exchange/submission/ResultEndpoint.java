package jp.musubi.platform.exchange.submission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.musubi.platform.exchange.answers.FhirAnswer;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.records.SubmissionResult;
import jp.musubi.platform.records.Submissions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 結果を取る。202 while it waits; then 200 with the words of the synchronous answer, whose status is in a header. */
@RestController
class ResultEndpoint {

    private final Submissions submissions;

    ResultEndpoint(Submissions submissions) {
        this.submissions = submissions;
    }

    @GetMapping("/submissions/{number}")
    void result(@PathVariable String number, HttpServletRequest request, HttpServletResponse response, Caller caller)
            throws IOException {
        SubmissionResult result = submissions.get(number, caller, "GET /submissions/{number}");
        ReceiptHeaders.fetched(result, request, response);
        var words = new ReceiptWords(Languages.answerIn(request, response));
        FhirAnswer.send(
                response, result.state().over() ? 200 : 202, words.of(result).json());
    }
}
