package jp.musubi.platform.exchange.organizations;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.exchange.answers.Json;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.areas.Prefectures;

/** Organization。A facility with JP Core's extensions for the three parts of its code (identifiers §2). */
record OrganizationResource(Facility facility, LocalDate day) {

    static final String CODE = "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no";

    private static final String EXTENSION = "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_Organization_";
    private static final String PREFECTURE = "urn:oid:1.2.392.100495.20.3.21";
    private static final String CATEGORY = "urn:oid:1.2.392.100495.20.3.22";
    private static final String NUMBER = "urn:oid:1.2.392.100495.20.3.23";

    /** The code itself: it is public, and it names the facility for good. */
    String id() {
        return facility.code().digits();
    }

    Json json() {
        String code = id();
        return Json.object()
                .text("resourceType", "Organization")
                .text("id", code)
                .objects(
                        "extension",
                        List.of(
                                Json.object()
                                        .text("url", EXTENSION + "PrefectureNo")
                                        .object("valueCoding", coding(PREFECTURE, facility.prefecture())),
                                Json.object()
                                        .text("url", EXTENSION + "InsuranceOrganizationCategory")
                                        .object("valueCoding", coding(CATEGORY, code.substring(2, 3))),
                                Json.object()
                                        .text("url", EXTENSION + "InsuranceOrganizationNo")
                                        .object(
                                                "valueIdentifier",
                                                Json.object()
                                                        .text("system", NUMBER)
                                                        .text("value", code.substring(3)))))
                .objects(
                        "identifier", List.of(Json.object().text("system", CODE).text("value", code)))
                .raw("active", Boolean.toString(facility.takesPartOn(day)))
                .objects(
                        "type",
                        List.of(Json.object().text("text", facility.kind().japanese())))
                .text("name", facility.name())
                .objects("address", List.of(address()));
    }

    private Json address() {
        return Json.object()
                .text("text", facility.profile().address())
                .text(
                        "state",
                        Prefectures.find(facility.prefecture()).orElseThrow().japanese())
                .text("country", "JP");
    }

    private static Json coding(String system, String code) {
        return Json.object().text("system", system).text("code", code);
    }
}
