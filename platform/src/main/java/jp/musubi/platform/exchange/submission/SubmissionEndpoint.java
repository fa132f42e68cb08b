package jp.musubi.platform.exchange.submission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import jp.musubi.platform.exchange.answers.FhirAnswer;
import jp.musubi.platform.exchange.queries.Identifier;
import jp.musubi.platform.exchange.queries.Preference;
import jp.musubi.platform.exchange.queries.Query;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.JsonBody;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.Intake;
import jp.musubi.platform.records.Receipt;
import jp.musubi.platform.records.ReceiptNumber;
import jp.musubi.platform.records.Received;
import jp.musubi.platform.records.Submissions;
import jp.musubi.platform.records.WithdrawalRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 登録と取消。A unit comes as raw bytes and goes to the intake as it is. */
@RestController
class SubmissionEndpoint {

    /** 10 MB, read as 10,485,760 bytes (sharing-service §1). */
    static final int LIMIT = 10 * 1024 * 1024;

    private final Intake intake;
    private final Submissions submissions;

    SubmissionEndpoint(Intake intake, Submissions submissions) {
        this.intake = intake;
        this.submissions = submissions;
    }

    @PostMapping("/fhir/Bundle")
    void submit(HttpServletRequest request, HttpServletResponse response, Caller caller) throws IOException {
        Query.ofAct(request, Set.of());
        boolean agreed = saysAgreed(request.getHeader(Intake.LETTER_CONSENT));
        byte[] body = JsonBody.read(request, LIMIT);
        if (Preference.isAsync(request)) {
            ReceiptNumber number = submissions.accept(body, agreed, caller);
            ReceiptHeaders.received(number, request, response);
            FhirAnswer.send(
                    response, 202, words(request, response).received(number).json());
            return;
        }
        Received received = intake.receive(body, agreed, caller);
        Receipt receipt = received.receipt();
        ReceiptHeaders.decided(received, request, response);
        FhirAnswer.send(
                response, receipt.status(), words(request, response).of(receipt).json());
    }

    @DeleteMapping("/fhir/Bundle")
    void withdraw(HttpServletRequest request, HttpServletResponse response, Caller caller) throws IOException {
        Query query = Query.ofAct(request, Set.of("identifier", "patient.identifier"));
        Identifier unit = query.getIdentifier("identifier");
        Identifier member = query.getIdentifier("patient.identifier");
        var withdrawal = intake.withdraw(
                new WithdrawalRequest(unit.system(), unit.value(), member.system(), member.value()), caller);
        FhirAnswer.send(response, 200, words(request, response).of(withdrawal).json());
    }

    private static boolean saysAgreed(@Nullable String header) {
        if (header != null && !header.equals("oral")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, Intake.LETTER_CONSENT);
        }
        return header != null;
    }

    private static ReceiptWords words(HttpServletRequest request, HttpServletResponse response) {
        return new ReceiptWords(Languages.answerIn(request, response));
    }
}
