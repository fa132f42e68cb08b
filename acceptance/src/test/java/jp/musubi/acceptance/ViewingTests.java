package jp.musubi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** よその施設が見る。同意がなければ見えず、同意すれば一日見える。 */
class ViewingTests {

    private static final String NOBODY_NUMBER = "00138990:99:888888:01";

    private final Country country = Country.shared();

    @BeforeEach
    void setUp() {
        country.as("hospital-a").submit(country.sample("lab", "hospital-a", "patient-4", "view-lab"));
        country.as("hospital-a").submit(country.sample("infection", "hospital-a", "patient-4", "view-infection"));
        country.as("hospital-a").submit(country.sample("condition", "hospital-a", "patient-4", "view-condition"));
        country.as("hospital-a").submit(country.sample("allergy", "hospital-a", "patient-4", "view-allergy"));
    }

    @Test
    @Tag("smoke")
    void 同意の前は_403_受付のあと一日見え_次の日はまた_403() {
        var person = country.person("patient-4");
        Caller clinic = country.as("clinic-c");
        assertThat(clinic.get(person.searched()).status()).as("before consent").isEqualTo(403);

        OffsetDateTime opened = OffsetDateTime.parse(country.now());
        Answer visit = country.openVisit("clinic-c", person);
        assertThat(visit.status()).as("%s", visit).isEqualTo(201);
        assertThat(visit.json().path("patientId").asString()).isEqualTo(person.id());
        assertThat(visit.json().path("id").asString()).isNotEmpty();
        var expires = OffsetDateTime.parse(visit.json().path("expiresAt").asString());
        assertThat(expires).isBetween(opened.plusHours(24), opened.plusHours(24).plusMinutes(10));

        Answer found = clinic.get(person.searched());
        assertThat(found.status()).as("%s", found).isEqualTo(200);
        assertThat(found.resources()).hasSize(1);
        for (String type : List.of("Condition", "AllergyIntolerance", "Observation")) {
            Answer items = clinic.get("/fhir/" + type + "?patient=" + person.id());
            assertThat(items.status()).as("%s", items).isEqualTo(200);
            assertThat(items.resources()).as(type).isNotEmpty().allSatisfy(resource -> {
                assertThat(resource.path("resourceType").asString()).isEqualTo(type);
                assertThat(resource.path("id").asString()).isNotEmpty();
                assertThat(resource.path("meta").path("versionId").asString()).isNotEmpty();
            });
        }
        assertThat(clinic.get("/fhir/MedicationRequest?patient=" + person.id()).status())
                .isEqualTo(200);
        Answer everything = clinic.get("/fhir/Patient/" + person.id() + "/$everything");
        assertThat(everything.status()).as("%s", everything).isEqualTo(200);
        assertThat(everything.resources())
                .extracting(resource -> resource.path("resourceType").asString())
                .contains("Patient", "Condition", "AllergyIntolerance", "Observation");
        Answer summary = clinic.get("/fhir/Patient/" + person.id() + "/$summary");
        assertThat(summary.status()).as("%s", summary).isEqualTo(200);
        assertThat(summary.resources())
                .extracting(resource -> resource.path("resourceType").asString())
                .startsWith("Composition", "Patient")
                .contains("Condition", "AllergyIntolerance", "Observation");
        assertThat(country.as("hospital-b").get(person.searched()).status())
                .as("a facility where no card was put")
                .isEqualTo(403);

        country.moveClock(expires.minusSeconds(60).toString());
        assertThat(clinic.get(person.searched()).status())
                .as("a minute before the end")
                .isEqualTo(200);
        country.moveClock(expires.plusSeconds(1).toString());
        assertThat(clinic.get(person.searched()).status()).as("a day later").isEqualTo(403);
        assertThat(clinic.get("/fhir/Condition?patient=" + person.id()).status())
                .isEqualTo(403);
    }

    @Test
    void 断りは_その人がいてもいなくても同じ() {
        Caller hospital = country.as("hospital-b");
        var person = country.person("patient-10");
        var nobody = new Country.Person("9d5b2c1e-0000-4000-8000-000000000000", person.system(), NOBODY_NUMBER);
        for (String type : List.of("Condition", "AllergyIntolerance", "Observation", "MedicationRequest")) {
            sameRefusal(
                    hospital.get("/fhir/" + type + "?patient=" + person.id()),
                    hospital.get("/fhir/" + type + "?patient=" + nobody.id()));
        }
        sameRefusal(hospital.get(person.searched()), hospital.get(nobody.searched()));
        sameRefusal(
                hospital.get("/fhir/Patient/" + person.id() + "/$everything"),
                hospital.get("/fhir/Patient/" + nobody.id() + "/$everything"));
        sameRefusal(
                hospital.get("/fhir/Patient/" + person.id() + "/$summary"),
                hospital.get("/fhir/Patient/" + nobody.id() + "/$summary"));
    }

    private static void sameRefusal(Answer known, Answer unknown) {
        assertThat(known.status()).as("%s", known).isEqualTo(403);
        assertThat(unknown.status()).isEqualTo(403);
        assertThat(unknown.body()).isEqualTo(known.body());
        assertThat(known.codes()).containsExactly("ACCESS-REFUSED");
    }

    @Test
    void 本人は同意なしに自分の記録を見る() {
        Caller patient = country.as("patient-4");
        Answer own = patient.get("/fhir/Patient");
        assertThat(own.status()).as("%s", own).isEqualTo(200);
        assertThat(own.resources()).hasSize(1);
        String id = own.resources().get(0).path("id").asString();
        assertThat(patient.get("/fhir/Condition?patient=" + id).resources()).isNotEmpty();

        String other = country.person("patient-3").id();
        assertThat(patient.get("/fhir/Condition?patient=" + other).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clinic-outside", "insurer-f", "prefecture-13", "ministry", "operator"})
    void 受付を開けない人は_403(String caller) {
        assertThat(country.openVisit(caller, country.person("patient-4")).status())
                .isEqualTo(403);
    }

    @Test
    void 登録のない番号では受付できない() {
        var known = country.person("patient-4");
        Answer refused = country.openVisit("clinic-c", new Country.Person(known.id(), known.system(), NOBODY_NUMBER));
        assertThat(refused.status()).as("%s", refused).isEqualTo(422);
        assertThat(refused.json().path("code").asString()).isEqualTo("MEMBER-NOT-FOUND");
    }
}
