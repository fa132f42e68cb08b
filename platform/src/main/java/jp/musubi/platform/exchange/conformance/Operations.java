package jp.musubi.platform.exchange.conformance;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationDefinition.OperationKind;
import org.hl7.fhir.r4.model.OperationDefinition.OperationParameterUse;

/** 自前の操作。Definitions of the operations that FHIR itself does not have. */
final class Operations {

    /** Canonical of {@code Consent/ID/$end}. */
    static final String CONSENT_END = "http://musubi.example/fhir/OperationDefinition/" + Operations.END;

    /** Canonical of {@code Bundle/$undo-withdrawal}. */
    static final String UNDO_WITHDRAWAL = "http://musubi.example/fhir/OperationDefinition/" + Operations.UNDO;

    /** Canonical of {@code Patient/ID/$interview}. */
    static final String PATIENT_INTERVIEW = "http://musubi.example/fhir/OperationDefinition/" + Operations.INTERVIEW;

    private static final String INTERVIEW = "Patient-interview";
    private static final String END = "Consent-end";
    private static final String UNDO = "Bundle-undo-withdrawal";

    private Operations() {}

    /** Empty for an id that is none of ours. */
    static Optional<byte[]> find(String id) {
        return switch (id) {
            case END -> Optional.of(json(consentEnd()));
            case INTERVIEW -> Optional.of(json(interview()));
            case UNDO -> Optional.of(json(undoWithdrawal()));
            default -> Optional.empty();
        };
    }

    private static byte[] json(OperationDefinition definition) {
        return FhirContext.forR4Cached()
                .newJsonParser()
                .encodeResourceToString(definition)
                .getBytes(StandardCharsets.UTF_8);
    }

    static OperationDefinition consentEnd() {
        OperationDefinition end = new OperationDefinition();
        end.setId(END);
        end.setUrl(CONSENT_END)
                .setName("ConsentEnd")
                .setTitle("同意を終える")
                .setStatus(PublicationStatus.ACTIVE)
                .setKind(OperationKind.OPERATION)
                .setAffectsState(true)
                .setCode("end")
                .setSystem(false)
                .setType(false)
                .setInstance(true)
                .setDescription("""
                        同意をすぐに終えます。本人、同意の範囲を持つ代理人、受付での同意ではそれを与えられた施設が呼べます。本文はありません。
                        答えの後に始まった閲覧は断られます。もう終わっていれば 409 です。
                        Ends the consent at once. The person, a proxy whose scope allows consent, or, of one given at a reader, the
                        facility to which it was given. No body. Every look that begins after the answer is refused.
                        """);
        end.addResource("Consent");
        end.addParameter()
                .setName("return")
                .setUse(OperationParameterUse.OUT)
                .setMin(1)
                .setMax("1")
                .setType("Consent")
                .setDocumentation("終わった同意。status は inactive。The consent as it is then.");
        return end;
    }

    static OperationDefinition interview() {
        OperationDefinition interview = new OperationDefinition();
        interview.setId(INTERVIEW);
        interview
                .setUrl(PATIENT_INTERVIEW)
                .setName("PatientInterview")
                .setTitle("受診前の問診の下書き")
                .setStatus(PublicationStatus.ACTIVE)
                .setKind(OperationKind.OPERATION)
                .setAffectsState(false)
                .setCode("interview")
                .setSystem(false)
                .setType(false)
                .setInstance(true)
                .setDescription("""
                        六情報のうち見られるものから、問診の答えの下書きを作ります。答えごとに、どの項目から来たかが付きます。
                        未告知の病名は、だれが呼んでも入りません。何も保存しません。
                        A draft of the answers before a visit, made of what may be read of the six; each answer names its sources.
                        What the person was not told of is in none, whoever asks. Keeps nothing.
                        """);
        interview.addResource("Patient");
        interview
                .addParameter()
                .setName("return")
                .setUse(OperationParameterUse.OUT)
                .setMin(1)
                .setMax("1")
                .setType("QuestionnaireResponse")
                .setDocumentation(
                        "status は in-progress。問いは Questionnaire/interview。In progress; the questions are those.");
        return interview;
    }

    static OperationDefinition undoWithdrawal() {
        OperationDefinition undo = new OperationDefinition();
        undo.setId(UNDO);
        undo.setUrl(UNDO_WITHDRAWAL)
                .setName("BundleUndoWithdrawal")
                .setTitle("取消を取りやめる(取消UNDO)")
                .setStatus(PublicationStatus.ACTIVE)
                .setKind(OperationKind.OPERATION)
                .setAffectsState(true)
                .setCode("undo-withdrawal")
                .setSystem(false)
                .setType(true)
                .setInstance(false)
                .setDescription("""
                        取り消した単位を、同じ版、同じ登録の日でまた見せます。送った施設だけが、取消の日から7日のあいだ呼べます。本文はありません。
                        取り消されていなければ、また期間が過ぎていれば 409 です。診療情報提供書の取消は取りやめられません。
                        Serves a withdrawn unit again as it was, within seven days of the withdrawal, for its sender only. No body.
                        """);
        undo.addResource("Bundle");
        in(undo, "identifier", "SYSTEM|VALUE。単位の identifier。");
        in(undo, "patient.identifier", "SYSTEM|VALUE。届いたときの被保険者個人識別子。");
        undo.addParameter()
                .setName("return")
                .setUse(OperationParameterUse.OUT)
                .setMin(1)
                .setMax("1")
                .setType("OperationOutcome")
                .setDocumentation("また見せる件数。How many items are served again.");
        return undo;
    }

    private static void in(OperationDefinition definition, String name, String documentation) {
        definition
                .addParameter()
                .setName(name)
                .setUse(OperationParameterUse.IN)
                .setMin(1)
                .setMax("1")
                .setType("string")
                .setSearchType(SearchParamType.TOKEN)
                .setDocumentation(documentation);
    }
}
