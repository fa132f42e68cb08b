package jp.musubi.platform.eligibility.message;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Map;
import jp.musubi.platform.eligibility.confirmation.AskingWay;
import jp.musubi.platform.eligibility.confirmation.CertificateNumber;
import jp.musubi.platform.eligibility.confirmation.Presented;
import jp.musubi.platform.eligibility.confirmation.Question;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;

/** 電文の照会を、ほかの面と同じ照会にする。 */
final class MessageQuestion {

    /** Ours: in the real service the reader hands the certificate over beside the message. */
    static final String CERTIFICATE_SERIAL = "CertificateSerialNumber";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final String BY_CARD = "1";

    private MessageQuestion() {}

    static AskedLine one(Map<String, String> header, Map<String, String> fields) {
        boolean byCard = BY_CARD.equals(header.get("ReferenceClassification"));
        return read(header, fields, byCard ? AskingWay.CARD : AskingWay.CERTIFICATE);
    }

    static AskedLine ofList(Map<String, String> header, Map<String, String> fields) {
        return read(header, fields, AskingWay.BULK);
    }

    private static AskedLine read(Map<String, String> header, Map<String, String> fields, AskingWay way) {
        try {
            return new AskedLine(fields, question(header, fields, way), null);
        } catch (Problem problem) {
            return new AskedLine(fields, null, problem);
        }
    }

    private static Question question(Map<String, String> header, Map<String, String> fields, AskingWay way) {
        String asked = header.get("QualificationConfirmationDate");
        Presented presented = way == AskingWay.CARD
                ? new Presented.Card(need(fields, CERTIFICATE_SERIAL))
                : new Presented.Certificate(number(fields), day(need(fields, "Birthdate"), "Birthdate"));
        return new Question(
                way,
                presented,
                asked == null ? null : day(asked, "QualificationConfirmationDate"),
                agreed(fields, way == AskingWay.CARD),
                fields.get("ArbitraryIdentifier"));
    }

    private static CertificateNumber number(Map<String, String> fields) {
        CertificateNumber number = CertificateNumber.find(
                need(fields, "InsurerNumber"),
                fields.getOrDefault("InsuredCardSymbol", ""),
                need(fields, "InsuredIdentificationNumber"),
                fields.getOrDefault("InsuredBranchNumber", ""));
        if (number == null) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "InsuredIdentificationNumber");
        }
        return number;
    }

    private static boolean agreed(Map<String, String> fields, boolean absent) {
        String flag = fields.get("LimitApplicationCertificateRelatedConsFlg");
        return flag == null ? absent : flag.equals("1");
    }

    private static LocalDate day(String text, String element) {
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeParseException wrong) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, element);
        }
    }

    private static String need(Map<String, String> fields, String element) {
        String value = fields.get(element);
        if (value == null || value.isBlank()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, element);
        }
        return value;
    }
}
