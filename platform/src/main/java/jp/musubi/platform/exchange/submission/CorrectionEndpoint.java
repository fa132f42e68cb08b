package jp.musubi.platform.exchange.submission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import jp.musubi.platform.exchange.answers.FhirAnswer;
import jp.musubi.platform.exchange.answers.FhirBase;
import jp.musubi.platform.exchange.queries.Identifier;
import jp.musubi.platform.exchange.queries.Query;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.JsonBody;
import jp.musubi.platform.records.Corrections;
import jp.musubi.platform.records.Receipt;
import jp.musubi.platform.records.Received;
import jp.musubi.platform.records.Restoration;
import jp.musubi.platform.records.WithdrawalRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** 訂正。A unit is named as for its withdrawal: by its identifier and the insured number it came under. */
@RestController
class CorrectionEndpoint {

    private final Corrections corrections;

    CorrectionEndpoint(Corrections corrections) {
        this.corrections = corrections;
    }

    /** 変更: the named unit is withdrawn and the body registered, both or neither. */
    @PutMapping("/fhir/Bundle")
    void change(HttpServletRequest request, HttpServletResponse response, Caller caller) throws IOException {
        WithdrawalRequest former = named(request);
        Received received = corrections.change(former, JsonBody.read(request, SubmissionEndpoint.LIMIT), caller);
        Receipt receipt = received.receipt();
        ReceiptHeaders.decided(received, request, response);
        FhirAnswer.send(
                response, receipt.status(), words(request, response).of(receipt).json());
    }

    /** 取消UNDO. */
    @PostMapping("/fhir/Bundle/$undo-withdrawal")
    void undo(HttpServletRequest request, HttpServletResponse response, Caller caller) throws IOException {
        Restoration restoration = corrections.undo(named(request), caller);
        response.setHeader(HttpHeaders.ETAG, "W/\"" + restoration.version() + "\"");
        FhirAnswer.send(response, 200, words(request, response).of(restoration).json());
    }

    @GetMapping("/fhir/Bundle/_history")
    void history(HttpServletRequest request, HttpServletResponse response, Caller caller) throws IOException {
        WithdrawalRequest named = named(request);
        FhirAnswer.send(
                response, 200, UnitHistoryAnswer.of(corrections.getHistory(named, caller), FhirBase.of(request)));
    }

    private static WithdrawalRequest named(HttpServletRequest request) {
        Query query = Query.ofAct(request, Set.of("identifier", "patient.identifier"));
        Identifier unit = query.getIdentifier("identifier");
        Identifier member = query.getIdentifier("patient.identifier");
        return new WithdrawalRequest(unit.system(), unit.value(), member.system(), member.value());
    }

    private static ReceiptWords words(HttpServletRequest request, HttpServletResponse response) {
        return new ReceiptWords(Languages.answerIn(request, response));
    }
}
