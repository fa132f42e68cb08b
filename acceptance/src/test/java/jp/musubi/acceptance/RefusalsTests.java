package jp.musubi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** 断るときは、決まりと場所と直し方を日本語で言う。 */
class RefusalsTests {

    private static final String JAPANESE = "(?s).*[\\p{IsHan}\\p{IsHiragana}].*";
    // Passes the check of the Individual Number; made up.
    private static final String MY_NUMBER = "123456789018";

    private final Country country = Country.shared();
    private final Caller hospital = country.as("hospital-a");

    @Test
    void 決まりに合わなければ_422_で_決まり_場所_日本語_直し方() {
        ObjectNode bundle = Json.object(country.sample("condition", "hospital-a", "patient-1", "wrong-1"));
        ObjectNode condition = (ObjectNode) bundle.path("entry").path(1).path("resource");
        condition.remove("onsetDateTime");

        Answer refused = hospital.submit(bundle.toString());
        assertThat(refused.status()).as("%s", refused).isEqualTo(422);
        assertThat(refused.header("Content-Type")).startsWith("application/fhir+json");
        var issue = refused.issues().get(0);
        assertThat(refused.codes()).contains("R9015C");
        assertThat(issue.path("severity").asString()).isEqualTo("error");
        assertThat(issue.path("expression").path(0).asString()).startsWith("Bundle.entry[1].resource");
        assertThat(issue.path("details").path("text").asString()).matches(JAPANESE);
        assertThat(issue.path("diagnostics").asString()).matches(JAPANESE);
    }

    @Test
    void すべての所見を一度に言う() {
        ObjectNode bundle = Json.object(country.sample("condition", "hospital-a", "patient-1", "wrong-2"));
        ObjectNode condition = (ObjectNode) bundle.path("entry").path(1).path("resource");
        condition.remove("onsetDateTime");
        condition.remove("extension");
        assertThat(hospital.submit(bundle.toString()).codes()).contains("R9015C", "R9011", "R9014C");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"unknownMember, G-REG-MEMBER", "birthDate, G-REG-BIRTHDATE", "gender, G-REG-SEX"})
    void 登録簿と違えば_422(String what, String rule) {
        ObjectNode bundle = Json.object(country.sample("lab", "hospital-a", "patient-1", "register-1"));
        ObjectNode patient = (ObjectNode) bundle.path("entry").path(0).path("resource");
        switch (what) {
            case "birthDate" -> patient.put("birthDate", "1901-01-01");
            case "gender" ->
                patient.put("gender", "male".equals(patient.path("gender").asString()) ? "female" : "male");
            default -> member(patient).put("value", "00138990:99:999999:01");
        }
        Answer refused = hospital.submit(bundle.toString());
        assertThat(refused.status()).as("%s", refused).isEqualTo(422);
        assertThat(refused.codes()).contains(rule);
    }

    @Test
    void よその施設の識別子では送れない() {
        Answer refused = country.as("hospital-b").submit(country.sample("lab", "hospital-a", "patient-1", "token-1"));
        assertThat(refused.status()).as("%s", refused).isEqualTo(422);
        assertThat(refused.codes()).contains("G-FACILITY-TOKEN");
    }

    @ParameterizedTest(name = "{0} → {1} {2}")
    @CsvSource(textBlock = """
            no token,          401, TOKEN-MISSING
            wrong token,       401, TOKEN-INVALID
            not json,          400, G-JSON-SYNTAX
            text,              415, MEDIA-TYPE
            xml,               415, MEDIA-TYPE
            too large,         413, BODY-TOO-LARGE
            unknown address,   404, NOT-FOUND
            unknown parameter, 400, PARAMETER-UNKNOWN
            """)
    void 入口での断りも_OperationOutcome_で言う(String what, int status, String code) {
        String good = country.sample("lab", "hospital-a", "patient-1", "door-1");
        Answer refused = switch (what) {
            case "no token" -> country.nobody().submit(good);
            case "wrong token" -> country.withToken("abc.def.ghi").submit(good);
            case "not json" -> hospital.submit("{\"resourceType\":\"Bundle\",");
            case "text" -> hospital.post("/fhir/Bundle", "text/plain", good);
            case "xml" -> hospital.post("/fhir/Bundle", "application/fhir+xml", "<Bundle/>");
            case "too large" -> hospital.submit("{\"a\":\"" + "a".repeat(10 * 1024 * 1024) + "\"}");
            case "unknown address" -> hospital.get("/fhir/Nothing");
            default -> hospital.get("/fhir/Condition?patient=x&colour=red");
        };
        assertThat(refused.status()).as("%s", refused).isEqualTo(status);
        assertThat(refused.json().path("resourceType").asString()).isEqualTo("OperationOutcome");
        assertThat(refused.codes()).as("%s", refused).contains(code);
        assertThat(refused.issues().get(0).path("details").path("text").asString())
                .matches(JAPANESE);
        assertThat(refused.issues().get(0).path("diagnostics").asString()).matches(JAPANESE);
    }

    @Test
    void fhir_の外では_problem_json_で言う() {
        Answer refused = country.as("clinic-c").post("/eligibility/visits", "application/json", "{");
        assertThat(refused.status()).as("%s", refused).isEqualTo(400);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().path("code").asString()).isEqualTo("BODY-MALFORMED");
        assertThat(refused.json().path("title").asString()
                        + refused.json().path("detail").asString())
                .matches(JAPANESE);
    }

    @Test
    void 英語を望む人には英語で言う() {
        Answer refused = country.nobody().post("/fhir/Bundle", Caller.FHIR, "{}", "Accept-Language", "en");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.issues().get(0).path("details").path("text").asString())
                .contains("token");
    }

    @Test
    void 個人番号は受け取らず_どこにも書かない() {
        ObjectNode bundle = Json.object(country.sample("lab", "hospital-a", "patient-1", "number-1"));
        ObjectNode patient = (ObjectNode) bundle.path("entry").path(0).path("resource");
        ((ArrayNode) patient.path("identifier"))
                .addObject()
                .put("system", "http://example.com/number")
                .put("value", MY_NUMBER);

        Answer submitted = hospital.submit(bundle.toString());
        assertThat(submitted.status()).as("%s", submitted).isEqualTo(422);
        assertThat(submitted.codes()).contains("G-MYNUMBER");
        Answer searched =
                hospital.get("/fhir/Patient?identifier=" + Caller.escaped("http://example.com/number|" + MY_NUMBER));
        assertThat(searched.status()).as("%s", searched).isEqualTo(400);
        Answer visited = country.openVisit("clinic-c", new Country.Person("", "http://example.com/number", MY_NUMBER));
        assertThat(visited.status()).as("%s", visited).isEqualTo(400);

        assertThat(submitted.body() + searched.body() + visited.body()).doesNotContain(MY_NUMBER);
        assertThat(country.platform().printed()).doesNotContain(MY_NUMBER);
    }

    private static ObjectNode member(ObjectNode patient) {
        return Json.list(patient.path("identifier")).stream()
                .filter(identifier -> identifier.path("system").asString().endsWith("memberID"))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
