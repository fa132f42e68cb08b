package jp.musubi.platform.exchange.coverage;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.eligibility.confirmation.Confirmation;
import jp.musubi.platform.eligibility.confirmation.ConfirmedPerson;
import jp.musubi.platform.eligibility.confirmation.EligibilityWords;
import jp.musubi.platform.eligibility.confirmation.Validity;
import jp.musubi.platform.exchange.answers.Json;
import jp.musubi.platform.kernel.problems.Language;

/**
 * CoverageEligibilityResponse。The answer with its coverages contained; what FHIR has no place for stands in two
 * extensions of ours.
 */
record EligibilityResponse(EligibilityQuestion asked, Confirmation confirmation, Language language) {

    private static final String OURS = "http://musubi.example/fhir/";
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    Json json() {
        List<CoverageResource> coverages = coverages();
        List<Json> insurance = new ArrayList<>();
        for (int place = 0; place < coverages.size(); place++) {
            insurance.add(new InsuranceElement(coverages.get(place)).json("coverage-" + (place + 1)));
        }
        List<SubsidyResource> subsidies = subsidies();
        for (int place = 0; place < subsidies.size(); place++) {
            insurance.add(subsidies.get(place).insurance("subsidy-" + (place + 1)));
        }
        Json response = Json.object()
                .text("resourceType", "CoverageEligibilityResponse")
                .text("id", UUID.randomUUID().toString())
                .objects("contained", contained(coverages, subsidies))
                .objects("extension", extensions())
                .text("status", "active")
                .texts("purpose", List.of("validation", "benefits"))
                .object("patient", patient())
                .text("servicedDate", confirmation.day().toString())
                .text(
                        "created",
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                confirmation.at().atZone(TOKYO)))
                .object("request", request())
                .text("outcome", "complete")
                .text("disposition", EligibilityWords.of(confirmation.validity(), language))
                .object("insurer", insurer(coverages))
                .objects("insurance", insurance);
        return errors().isEmpty() ? response : response.objects("error", errors());
    }

    private List<CoverageResource> coverages() {
        ConfirmedPerson person = confirmation.person();
        if (person == null) {
            return List.of();
        }
        return confirmation.coverages().stream()
                .map(one -> new CoverageResource(person.id(), one, confirmation.day()))
                .toList();
    }

    private List<SubsidyResource> subsidies() {
        ConfirmedPerson person = confirmation.person();
        return person == null
                ? List.of()
                : confirmation.subsidies().stream()
                        .map(one -> new SubsidyResource(person.id(), one))
                        .toList();
    }

    private static List<Json> contained(List<CoverageResource> coverages, List<SubsidyResource> subsidies) {
        List<Json> contained = new ArrayList<>();
        for (int place = 0; place < coverages.size(); place++) {
            contained.add(coverages.get(place).json("coverage-" + (place + 1)));
        }
        for (int place = 0; place < subsidies.size(); place++) {
            contained.add(subsidies.get(place).json("subsidy-" + (place + 1)));
        }
        return contained;
    }

    private List<Json> extensions() {
        List<Json> extensions = new ArrayList<>();
        extensions.add(Json.object()
                .text("url", OURS + "StructureDefinition/qualification-validity")
                .text("valueCode", confirmation.validity().code()));
        confirmation
                .remarks()
                .forEach(remark -> extensions.add(Json.object()
                        .text("url", OURS + "StructureDefinition/eligibility-remark")
                        .object(
                                "valueCodeableConcept",
                                concept(
                                        "eligibility-remark",
                                        remark.kind().name(),
                                        EligibilityWords.of(remark, language)))));
        return extensions;
    }

    /** The person found; of nobody the number that was asked about. */
    private Json patient() {
        ConfirmedPerson person = confirmation.person();
        return person == null
                ? Json.object()
                        .object(
                                "identifier",
                                Json.object().text("system", asked.system()).text("value", asked.value()))
                : Json.object().text("reference", "Patient/" + person.id()).text("display", person.name());
    }

    private Json request() {
        Json request = Json.object().text("type", "CoverageEligibilityRequest");
        String identifier = asked.identifier();
        return identifier == null
                ? request.text("display", "資格確認の照会")
                : request.object("identifier", Json.object().text("value", identifier));
    }

    private static Json insurer(List<CoverageResource> coverages) {
        return coverages.isEmpty()
                ? Json.object().text("display", "—")
                : coverages.get(0).payor();
    }

    private List<Json> errors() {
        Validity validity = confirmation.validity();
        boolean fine = validity == Validity.VALID || validity == Validity.VALID_NO_TICKET;
        return fine
                ? List.of()
                : List.of(Json.object()
                        .object(
                                "code",
                                concept(
                                        "qualification-validity",
                                        validity.code(),
                                        EligibilityWords.of(validity, language))));
    }

    static Json concept(String system, String code, String text) {
        return Json.object()
                .objects(
                        "coding",
                        List.of(Json.object()
                                .text("system", OURS + "CodeSystem/" + system)
                                .text("code", code)))
                .text("text", text);
    }
}
