package jp.musubi.platform.exchange.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.musubi.platform.exchange.answers.Json;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Consent (FHIR R4)。A consent as it stands: an ended one is inactive, and its period says when it ended. */
@Component
class ConsentResource {

    private static final String OWN = "http://musubi.example/fhir/";
    private static final String TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/";
    private static final String FACILITY_NUMBER =
            "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no";

    private final Facilities facilities;

    ConsentResource(Facilities facilities) {
        this.facilities = facilities;
    }

    Json of(StatedConsent consent) {
        return Json.object()
                .text("resourceType", "Consent")
                .text("id", ConsentIds.of(consent))
                .objects(
                        "extension",
                        Stream.of(
                                        extension("consent-channel", consent.how()),
                                        extension("consent-care", consent.care()))
                                .flatMap(Optional::stream)
                                .toList())
                .text("status", consent.holds() ? "active" : "inactive")
                .object("scope", concept(TERMINOLOGY + "consentscope", "patient-privacy", "Privacy Consent"))
                .objects("category", List.of(concept("http://loinc.org", "59284-0", "Consent Document")))
                .object("patient", Json.object().text("reference", "Patient/" + consent.person()))
                .text("dateTime", consent.from().toString())
                .objects("performer", List.of(performer(consent)))
                .object("policyRule", concept(TERMINOLOGY + "v3-ActCode", "OPTIN", "opt-in"))
                .object("provision", provision(consent));
    }

    private static Json performer(StatedConsent consent) {
        return !consent.byProxy()
                ? Json.object().text("reference", "Patient/" + consent.person())
                : Json.object().text("type", "RelatedPerson").text("display", "代理人");
    }

    private Json provision(StatedConsent consent) {
        return Json.object()
                .text("type", "permit")
                .object(
                        "period",
                        Json.object().text("start", consent.from().toString()).text("end", text(consent.end())))
                .objects("actor", List.of(actor(consent)))
                .objects("action", List.of(concept(TERMINOLOGY + "consentaction", "access", "Access")))
                .objects("purpose", List.of(coding(TERMINOLOGY + "v3-ActReason", "TREAT", "treatment")))
                .objects("class", classes(consent))
                .objects(
                        "code",
                        List.of(concept(
                                OWN + "CodeSystem/consent-class",
                                consent.consentClass().name(),
                                consent.consentClass().japanese())))
                .objects("data", letter(consent));
    }

    private Json actor(StatedConsent consent) {
        String name = facilities
                .find(consent.facility())
                .map(Facility::name)
                .orElse(consent.facility().digits());
        return Json.object()
                .object("role", concept(TERMINOLOGY + "v3-ParticipationType", "IRCP", "information recipient"))
                .object(
                        "reference",
                        Json.object()
                                .text("type", "Organization")
                                .object(
                                        "identifier",
                                        Json.object()
                                                .text("system", FACILITY_NUMBER)
                                                .text(
                                                        "value",
                                                        consent.facility().digits()))
                                .text("display", name));
    }

    private static List<Json> classes(StatedConsent consent) {
        return consent.consentClass().covers().stream()
                .map(ConsentResource::resourceType)
                .distinct()
                .sorted()
                .map(type -> coding("http://hl7.org/fhir/resource-types", type, type))
                .toList();
    }

    private static String resourceType(DataClass dataClass) {
        return switch (dataClass) {
            case CONDITION -> "Condition";
            case ALLERGY -> "AllergyIntolerance";
            case INFECTION, LAB -> "Observation";
            case MEDICATION -> "MedicationRequest";
            default -> "Bundle";
        };
    }

    /** The one letter that it opens, by its unit; the id gives no right to read it. */
    private static List<Json> letter(StatedConsent consent) {
        if (consent.letter() == null) {
            return List.of();
        }
        Json reference = Json.object()
                .text("type", "Bundle")
                .object(
                        "identifier",
                        Json.object()
                                .text("system", OWN + "IdSystem/unit")
                                .text("value", consent.letter().toString()));
        return List.of(Json.object().text("meaning", "instance").object("reference", reference));
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    private static Optional<Json> extension(String name, @Nullable String code) {
        return Optional.ofNullable(code)
                .map(known -> Json.object()
                        .text("url", OWN + "StructureDefinition/" + name)
                        .text("valueCode", known));
    }

    private static Json concept(String system, String code, String display) {
        return Json.object().objects("coding", List.of(coding(system, code, display)));
    }

    private static Json coding(String system, String code, String display) {
        return AuditEventResource.coding(system, code, display);
    }
}
