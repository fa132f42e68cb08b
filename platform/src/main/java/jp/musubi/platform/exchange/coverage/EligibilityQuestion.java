package jp.musubi.platform.exchange.coverage;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import jp.musubi.platform.eligibility.confirmation.AskingWay;
import jp.musubi.platform.eligibility.confirmation.CertificateNumber;
import jp.musubi.platform.eligibility.confirmation.Presented;
import jp.musubi.platform.eligibility.confirmation.Question;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;

/**
 * CoverageEligibilityRequest を読む。The person is its contained Patient: an insured number with the birth date, or the serial
 * of the card's certificate.
 *
 * @param identifier as sent, to be echoed
 */
record EligibilityQuestion(
        Question question,
        String system,
        String value,
        @Nullable String identifier) {

    /** The serial of a card's certificate as an identifier; ours. */
    static final String SERIAL = "http://musubi.example/fhir/IdSystem/certificate-serial";

    static final JsonLimits LIMITS = new JsonLimits(64 * 1024, 20, 1_000, 32);

    private static final String TYPE = "CoverageEligibilityRequest";

    /** @throws Problem BODY-MALFORMED, PARAMETER-MISSING, PARAMETER-INVALID with the place in FHIRPath */
    static EligibilityQuestion read(byte[] bytes) {
        if (!(JsonDocument.parse(bytes, LIMITS) instanceof JsonDocument document)
                || !(document.root() instanceof JsonObject request)) {
            throw new Problem(ProblemCode.BODY_MALFORMED);
        }
        if (!request.is("resourceType", TYPE)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "resourceType");
        }
        JsonObject patient = patient(request);
        JsonObject identifier =
                patient.listObjects("identifier").stream().findFirst().orElseThrow(() -> missing("Patient.identifier"));
        String system = need(identifier, "system", "Patient.identifier.system");
        String value = need(identifier, "value", "Patient.identifier.value");
        boolean byCard = system.equals(SERIAL);
        Presented presented = byCard ? new Presented.Card(value) : certificate(system, value, patient);
        Question question = new Question(
                byCard ? AskingWay.CARD : AskingWay.CERTIFICATE,
                presented,
                day(request.findText("servicedDate"), TYPE + ".servicedDate"),
                byCard,
                null);
        return new EligibilityQuestion(question, system, value, own(request));
    }

    private static JsonObject patient(JsonObject request) {
        JsonObject reference = request.findObject("patient");
        String target = reference == null ? null : reference.findText("reference");
        if (target == null) {
            throw missing(TYPE + ".patient.reference");
        }
        return request.listObjects("contained").stream()
                .filter(one -> one.is("resourceType", "Patient") && target.equals("#" + one.findText("id")))
                .findFirst()
                .orElseThrow(() -> missing(TYPE + ".contained"));
    }

    private static Presented certificate(String system, String value, JsonObject patient) {
        String[] parts = value.split(":", -1);
        boolean known =
                List.of(MemberNumber.INSURANCE, MemberNumber.PUBLIC_PAYER).contains(system);
        CertificateNumber number =
                known && parts.length == 4 ? CertificateNumber.find(parts[0], parts[1], parts[2], parts[3]) : null;
        if (number == null || !number.system().equals(system)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "Patient.identifier.value");
        }
        LocalDate birth = day(patient.findText("birthDate"), "Patient.birthDate");
        if (birth == null) {
            throw missing("Patient.birthDate");
        }
        return new Presented.Certificate(number, birth);
    }

    private static @Nullable String own(JsonObject request) {
        List<JsonObject> identifiers = request.listObjects("identifier");
        return identifiers.isEmpty() ? null : identifiers.get(0).findText("value");
    }

    private static String need(JsonObject object, String name, String place) {
        String text = object.findText(name);
        if (text == null || text.isBlank()) {
            throw missing(place);
        }
        return text;
    }

    private static @Nullable LocalDate day(@Nullable String text, String place) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, place);
        }
    }

    private static Problem missing(String place) {
        return new Problem(ProblemCode.PARAMETER_MISSING, place);
    }

    /** Says nothing of the number: it is a person's. */
    @Override
    public String toString() {
        return TYPE;
    }
}
