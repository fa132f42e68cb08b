package jp.musubi.platform.eligibility.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.musubi.platform.eligibility.confirmation.AskingWay;
import jp.musubi.platform.eligibility.confirmation.CertificateNumber;
import jp.musubi.platform.eligibility.confirmation.Presented;
import jp.musubi.platform.eligibility.confirmation.Question;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** 照会の本文(JSON)。One question: a way, and what was presented. */
final class QuestionBody {

    /** Far above what a question needs. */
    static final JsonLimits LIMITS = new JsonLimits(16 * 1024, 8, 64, 16);

    private static final Map<String, AskingWay> WAYS = Map.of(
            "card", AskingWay.CARD,
            "certificate", AskingWay.CERTIFICATE,
            "home", AskingWay.HOME,
            "online", AskingWay.ONLINE,
            "disaster", AskingWay.DISASTER);
    private static final List<String> KNOWN =
            List.of("way", "date", "card", "certificate", "person", "limits", "reference");

    private QuestionBody() {}

    /** @throws Problem BODY-MALFORMED, PARAMETER-UNKNOWN, PARAMETER-MISSING, PARAMETER-INVALID */
    static Question read(byte[] bytes) {
        if (!(JsonDocument.parse(bytes, LIMITS) instanceof JsonDocument document)) {
            throw new Problem(ProblemCode.BODY_MALFORMED);
        }
        Fields body = Fields.of(document.root(), "", KNOWN);
        AskingWay way = WAYS.get(body.text("way").toLowerCase(Locale.ROOT));
        if (way == null) {
            throw body.invalid("way");
        }
        return question(body, way);
    }

    /** A line of a bulk list: a certificate's number, perhaps with a date, limits and a reference. */
    static Question line(JsonValue value) {
        return question(Fields.of(value, "", List.of("date", "certificate", "limits", "reference")), AskingWay.BULK);
    }

    private static Question question(Fields body, AskingWay way) {
        Presented presented = presented(body, way);
        boolean byCard = presented instanceof Presented.Card;
        return new Question(
                way, presented, body.findDay("date"), body.flag("limits", byCard), body.findText("reference"));
    }

    private static Presented presented(Fields body, AskingWay way) {
        boolean byCard = switch (way) {
            case CARD -> true;
            case HOME, ONLINE -> body.has("card");
            case CERTIFICATE, BULK, DISASTER -> false;
        };
        refuseOthers(body, way, byCard);
        if (byCard) {
            return new Presented.Card(
                    body.object("card", List.of("certificateSerial")).text("certificateSerial"));
        }
        return way == AskingWay.DISASTER ? told(body) : certificate(body);
    }

    /** One thing is presented: a second one would be looked at by nobody. */
    private static void refuseOthers(Fields body, AskingWay way, boolean byCard) {
        String wanted = byCard ? "card" : way == AskingWay.DISASTER ? "person" : "certificate";
        for (String name : List.of("card", "certificate", "person")) {
            if (!name.equals(wanted) && body.has(name)) {
                throw body.invalid(name);
            }
        }
    }

    private static Presented certificate(Fields body) {
        Fields certificate = body.object("certificate", List.of("insurer", "symbol", "number", "branch", "birthDate"));
        CertificateNumber number = CertificateNumber.find(
                certificate.text("insurer"),
                certificate.textOrEmpty("symbol"),
                certificate.text("number"),
                certificate.textOrEmpty("branch"));
        if (number == null) {
            throw certificate.invalid("number");
        }
        return new Presented.Certificate(number, certificate.day("birthDate"));
    }

    private static Presented told(Fields body) {
        Fields person = body.object("person", List.of("name", "birthDate", "sex", "address"));
        return new Presented.NameAndBirth(
                person.text("name"), person.day("birthDate"), sex(person), person.findText("address"));
    }

    private static @Nullable Sex sex(Fields person) {
        return person.has("sex") ? person.oneOf("sex", Sex.class) : null;
    }
}
