package jp.musubi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** 送る前に確かめる。 */
class ValidatingTests {

    private static final String ADDRESS = "/fhir/Bundle/$validate";

    private final Country country = Country.shared();
    private final Caller hospital = country.as("hospital-a");

    @ParameterizedTest
    @Tag("smoke")
    @ValueSource(strings = {"lab", "referral"})
    void 受け付けられる登録は受付可と言われ_登録はされない(String kind) {
        String bundle = country.sample(kind, "hospital-a", "patient-12", "validate-" + kind);
        Answer asked = hospital.post(ADDRESS, Caller.FHIR, bundle);
        assertThat(asked.status()).as("%s", asked).isEqualTo(200);
        assertThat(asked.issues().get(0).path("severity").asString()).isEqualTo("information");
        assertThat(asked.body()).contains("受付可");

        Answer submitted = hospital.submit(bundle);
        assertThat(submitted.status())
                .as("201, not the 200 of a replacement: %s", submitted)
                .isEqualTo(201);
    }

    @Test
    void 違いがあれば_登録の入口と同じ所見を_200_で言う() {
        ObjectNode bundle = Json.object(country.sample("condition", "hospital-a", "patient-12", "validate-wrong"));
        ((ObjectNode) bundle.path("entry").path(1).path("resource")).remove("onsetDateTime");
        ((ObjectNode) bundle.path("identifier")).put("value", "1319900039^2026^other-facility");

        Answer submitted = hospital.submit(bundle.toString());
        Answer asked = hospital.post(ADDRESS, Caller.FHIR, bundle.toString());
        assertThat(submitted.status()).as("%s", submitted).isEqualTo(422);
        assertThat(asked.status()).as("%s", asked).isEqualTo(200);
        assertThat(asked.codes()).contains("R9015C", "G-FACILITY-TOKEN").containsAll(submitted.codes());
        assertThat(asked.issues()).containsAll(submitted.issues());
    }

    @Test
    void 一つのリソースも_Parameters_に入れて確かめられる() {
        var bundle = Json.read(country.sample("condition", "hospital-a", "patient-12", "validate-one"));
        ObjectNode parameters = Json.object("{\"resourceType\":\"Parameters\",\"parameter\":[]}");
        ((ArrayNode) parameters.path("parameter"))
                .addObject()
                .put("name", "resource")
                .set("resource", bundle.path("entry").path(1).path("resource"));
        Answer asked = country.as("clinic-c").post("/fhir/Condition/$validate", Caller.FHIR, parameters.toString());
        assertThat(asked.status()).as("%s", asked).isEqualTo(200);
        assertThat(asked.body()).contains("受付可");
    }

    @Test
    void 証がなければ確かめられない() {
        assertThat(country.nobody().post(ADDRESS, Caller.FHIR, "{}").status()).isEqualTo(401);
    }

    @Test
    void 縮めた本文は開かずに断る() {
        Answer refused = hospital.post(ADDRESS, Caller.FHIR, "{}", "Content-Encoding", "gzip");
        assertThat(refused.status()).isEqualTo(415);
        assertThat(hospital.post("/fhir/Bundle", Caller.FHIR, "{}", "Content-Encoding", "gzip")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void できることの一覧にもある() {
        var metadata = country.nobody().get("/fhir/metadata").json();
        var bundle = Json.list(metadata.path("rest").path(0).path("resource")).stream()
                .filter(resource -> resource.path("type").asString().equals("Bundle"))
                .findFirst()
                .orElseThrow();
        assertThat(bundle.path("operation").path(0).path("name").asString()).isEqualTo("validate");
        assertThat(bundle.path("operation").path(0).path("definition").asString())
                .isEqualTo("http://hl7.org/fhir/OperationDefinition/Resource-validate");
    }
}
