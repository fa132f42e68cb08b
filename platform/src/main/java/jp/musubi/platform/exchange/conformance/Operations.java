package jp.musubi.platform.exchange.conformance;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationDefinition.OperationKind;
import org.hl7.fhir.r4.model.OperationDefinition.OperationParameterUse;

/** 自前の操作。Definitions of the operations that FHIR itself does not have. */
final class Operations {

    /** Canonical of {@code Consent/ID/$end}. */
    static final String CONSENT_END = "http://musubi.example/fhir/OperationDefinition/" + Operations.END;

    private static final String END = "Consent-end";

    private Operations() {}

    /** Empty for an id that is none of ours. */
    static Optional<byte[]> find(String id) {
        return id.equals(END)
                ? Optional.of(FhirContext.forR4Cached()
                        .newJsonParser()
                        .encodeResourceToString(consentEnd())
                        .getBytes(StandardCharsets.UTF_8))
                : Optional.empty();
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
}
