package jp.musubi.platform.exchange.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.eligibility.confirmation.ConfirmedCoverage;
import jp.musubi.platform.exchange.answers.Json;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.MemberNumber;

/** Coverage。One coverage of an answer, with JP Core's extensions for 記号, 番号 and 枝番. */
record CoverageResource(PersonId person, ConfirmedCoverage one, LocalDate day) {

    /** 保険者番号. */
    static final String INSURER = "urn:oid:1.2.392.100495.20.3.61";

    private static final String EXTENSION =
            "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_Coverage_InsuredPerson";
    private static final String RELATIONSHIP = "http://terminology.hl7.org/CodeSystem/subscriber-relationship";
    private static final String COPAY = "http://terminology.hl7.org/CodeSystem/coverage-copay-type";

    String id() {
        return CoverageId.of(person, one.coverage()).toString();
    }

    Json json(String id) {
        MemberNumber number = one.number();
        Json resource = Json.object()
                .text("resourceType", "Coverage")
                .text("id", id)
                .objects("extension", extensions(number))
                .objects(
                        "identifier",
                        List.of(Json.object()
                                .text("system", number.system())
                                .text("value", one.coverage().value())))
                .text("status", one.coverage().inForceOn(day) ? "active" : "cancelled")
                .object(
                        "type",
                        Json.object().text("text", one.detail().cardClass().japanese()))
                .text("subscriberId", number.number())
                .object("beneficiary", Json.object().text("reference", "Patient/" + person))
                .text("dependent", number.branch())
                .object(
                        "relationship",
                        Json.object()
                                .objects(
                                        "coding",
                                        List.of(Json.object()
                                                .text("system", RELATIONSHIP)
                                                .text("code", one.detail().family() ? "other" : "self"))))
                .object("period", period())
                .objects("payor", List.of(payor()));
        Integer share = one.share();
        return share == null ? resource : resource.objects("costToBeneficiary", List.of(cost(share)));
    }

    Json payor() {
        return Json.object()
                .object(
                        "identifier",
                        Json.object()
                                .text("system", INSURER)
                                .text("value", one.coverage().payer()))
                .text("display", one.payerName());
    }

    Json period() {
        LocalDate until = one.coverage().until();
        return Json.object()
                .text("start", one.coverage().from().toString())
                // The last day in force: FHIR's end is inclusive.
                .text("end", until == null ? null : until.minusDays(1).toString());
    }

    private static List<Json> extensions(MemberNumber number) {
        List<Json> extensions = new ArrayList<>();
        add(extensions, "Symbol", number.symbol());
        add(extensions, "Number", number.number());
        add(extensions, "SubNumber", number.branch());
        return extensions;
    }

    private static void add(List<Json> extensions, String name, String value) {
        if (!value.isEmpty()) {
            extensions.add(Json.object().text("url", EXTENSION + name).text("valueString", value));
        }
    }

    private static Json cost(int percent) {
        return Json.object()
                .object(
                        "type",
                        Json.object()
                                .objects(
                                        "coding",
                                        List.of(Json.object()
                                                .text("system", COPAY)
                                                .text("code", "copaypct")))
                                .text("text", "一部負担金の割合"))
                .object(
                        "valueQuantity",
                        Json.object()
                                .raw("value", Integer.toString(percent))
                                .text("unit", "%")
                                .text("system", "http://unitsofmeasure.org")
                                .text("code", "%"));
    }
}
