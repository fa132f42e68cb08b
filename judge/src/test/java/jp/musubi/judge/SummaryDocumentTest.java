package jp.musubi.judge;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 患者サマリーの文書は、FHIR R4 の定めに合う。The document that SummaryTest of the platform holds its answer to, letter by letter. */
@Tag("long")
class SummaryDocumentTest {

    @Test
    void 文書に誤りはない() throws IOException {
        assertThat(errors(document())).isEmpty();
    }

    /** The judge can say no: a reference out of the document, and a section that holds something and says that it is empty. */
    @Test
    void 参照が外へ出れば誤りになる() throws IOException {
        assertThat(errors(document()
                        .replaceFirst("\"reference\": \"[^\"]*/Condition/c1\"", "\"reference\": \"urn:uuid:0\"")))
                .isNotEmpty();
        assertThat(errors(document().replaceFirst("\"status\": \"final\"", "\"status\": \"nearly\"")))
                .isNotEmpty();
    }

    private static List<String> errors(String document) {
        FhirContext fhir = FhirContext.forR4Cached();
        var unknownCodes = new UnknownCodeSystemWarningValidationSupport(fhir);
        var module = new FhirInstanceValidator(new ValidationSupportChain(
                new DefaultProfileValidationSupport(fhir),
                new CommonCodeSystemsTerminologyService(fhir),
                new InMemoryTerminologyServerValidationSupport(fhir),
                unknownCodes));
        module.setAnyExtensionsAllowed(true);
        // Those of the items are the Japanese ones, of which the gate is the judge.
        module.setErrorForUnknownProfiles(false);
        return new FhirValidator(fhir)
                .registerValidatorModule(module).validateWithResult(document).getMessages().stream()
                        .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                        .map(SummaryDocumentTest::line)
                        .toList();
    }

    private static String line(SingleValidationMessage message) {
        return message.getLocationString() + " " + message.getMessage();
    }

    private static String document() throws IOException {
        try (InputStream file = SummaryDocumentTest.class.getResourceAsStream("summary.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
