package jp.musubi.platform.eligibility.web;

import java.util.List;
import jp.musubi.platform.eligibility.tickets.CareKind;
import jp.musubi.platform.eligibility.tickets.TicketRequest;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.MyNumber;

/** 医療券の本文(JSON)。 */
final class TicketBody {

    private static final List<String> KNOWN = List.of(
            "recipientNumber",
            "facility",
            "care",
            "month",
            "validFrom",
            "validLast",
            "issueNumber",
            "combined",
            "ownAmount");

    private TicketBody() {}

    /** @throws Problem BODY-MALFORMED, PARAMETER-UNKNOWN, PARAMETER-MISSING, PARAMETER-INVALID, MY-NUMBER-REFUSED */
    static TicketRequest read(byte[] bytes) {
        Fields body = fields(bytes, KNOWN);
        return new TicketRequest(
                number(body, "recipientNumber"),
                facility(body),
                body.oneOf("care", CareKind.class),
                body.month("month"),
                body.findDay("validFrom"),
                body.findDay("validLast"),
                number(body, "issueNumber"),
                body.flag("combined", false),
                body.amount("ownAmount", 0));
    }

    /** Which ticket is taken back. */
    record Withdrawal(String recipientNumber, String issueNumber) {

        static Withdrawal read(byte[] bytes) {
            Fields body = fields(bytes, List.of("recipientNumber", "issueNumber"));
            return new Withdrawal(number(body, "recipientNumber"), number(body, "issueNumber"));
        }
    }

    private static Fields fields(byte[] bytes, List<String> known) {
        if (!(JsonDocument.parse(bytes, QuestionBody.LIMITS) instanceof JsonDocument document)) {
            throw new Problem(ProblemCode.BODY_MALFORMED);
        }
        return Fields.of(document.root(), "", known);
    }

    private static String number(Fields body, String name) {
        String number = body.text(name);
        if (MyNumber.isOne(number)) {
            throw new Problem(ProblemCode.MY_NUMBER_REFUSED, name);
        }
        if (!number.matches("[0-9A-Za-z-]{1,20}")) {
            throw body.invalid(name);
        }
        return number;
    }

    private static FacilityCode facility(Fields body) {
        try {
            return new FacilityCode(body.text("facility"));
        } catch (IllegalArgumentException noCode) {
            throw body.invalid("facility");
        }
    }
}
