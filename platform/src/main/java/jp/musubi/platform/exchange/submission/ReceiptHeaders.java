package jp.musubi.platform.exchange.submission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.musubi.platform.exchange.answers.FhirBase;
import jp.musubi.platform.records.Receipt;
import jp.musubi.platform.records.ReceiptNumber;
import jp.musubi.platform.records.Received;
import jp.musubi.platform.records.SubmissionResult;
import org.springframework.http.HttpHeaders;

/** 受付番号と、登録した単位のありか。In the headers of the answer. */
final class ReceiptHeaders {

    static final String RECEIPT = "Musubi-Receipt";

    /** Of a result that is fetched: the status that the synchronous answer has. */
    static final String STATUS = "Musubi-Status";

    /** Seconds after which a result may be there. */
    static final String SOON = "1";

    private ReceiptHeaders() {}

    static void received(ReceiptNumber number, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(RECEIPT, number.text());
        response.setHeader(HttpHeaders.CONTENT_LOCATION, address(number, request));
        response.setHeader("Preference-Applied", "respond-async");
        response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
    }

    static void decided(Received received, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(RECEIPT, received.number().text());
        if (received.receipt() instanceof Receipt.Accepted accepted) {
            unit(accepted, request, response);
        }
    }

    static void fetched(SubmissionResult result, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(RECEIPT, result.number().text());
        if (!result.state().over()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
            return;
        }
        if (result.status() != 0) {
            response.setHeader(STATUS, Integer.toString(result.status()));
        }
        Receipt.Accepted accepted = result.accepted();
        if (accepted != null) {
            unit(accepted, request, response);
        }
    }

    private static void unit(Receipt.Accepted accepted, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.LOCATION, FhirBase.of(request) + "/Bundle/" + accepted.unitId());
        response.setHeader(HttpHeaders.ETAG, "W/\"" + accepted.version() + "\"");
    }

    private static String address(ReceiptNumber number, HttpServletRequest request) {
        String base = FhirBase.of(request);
        return base.substring(0, base.length() - "/fhir".length()) + "/submissions/" + number.text();
    }
}
