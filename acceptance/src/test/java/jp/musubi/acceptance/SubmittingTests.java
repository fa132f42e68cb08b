package jp.musubi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;

/** 登録、変更、全件終了、取消。 */
class SubmittingTests {

    private final Country country = Country.shared();
    private final Caller hospital = country.as("hospital-a");

    @Test
    @Tag("smoke")
    void 新しい報告は_201_で受付済_同じものをもう一度送れば_200() {
        String bundle = country.sample("lab", "hospital-a", "patient-2", "submit-1");

        Answer first = hospital.submit(bundle);
        assertThat(first.status()).as("%s", first).isEqualTo(201);
        assertThat(first.header("Location")).contains("/fhir/Bundle/");
        assertThat(text(first)).startsWith("受付済").contains("検査");

        Answer again = hospital.submit(bundle);
        assertThat(again.status()).as("%s", again).isEqualTo(200);
        assertThat(text(again)).startsWith("受付済");
        assertThat(ownItems("patient-2", "Observation", "submit-1"))
                .as("items after sending twice")
                .hasSameSizeAs(itemsIn(bundle));
    }

    @ParameterizedTest
    @ValueSource(strings = {"condition", "allergy", "lab", "infection", "referral"})
    void 見本はどの種類も受け付けられる(String kind) {
        Answer answer = hospital.submit(country.sample(kind, "hospital-a", "patient-9", "sample-" + kind));
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
    }

    @Test
    void 置き換えは単位まるごと() {
        var bundle = Json.object(country.sample("lab", "hospital-a", "patient-2", "replace-1"));
        assertThat(hospital.submit(bundle.toString()).status()).isEqualTo(201);
        int before = ownItems("patient-2", "Observation", "replace-1").size();

        ArrayNode entries = (ArrayNode) bundle.path("entry");
        entries.remove(entries.size() - 1);
        assertThat(hospital.submit(bundle.toString()).status()).isEqualTo(200);

        assertThat(ownItems("patient-2", "Observation", "replace-1")).hasSize(before - 1);
    }

    @Test
    void 患者だけを送ると単位は空になる() {
        var bundle = Json.object(country.sample("condition", "hospital-a", "patient-2", "clear-1"));
        assertThat(hospital.submit(bundle.toString()).status()).isEqualTo(201);
        assertThat(ownItems("patient-2", "Condition", "clear-1")).isNotEmpty();

        ArrayNode entries = (ArrayNode) bundle.path("entry");
        while (entries.size() > 1) {
            entries.remove(1);
        }
        Answer cleared = hospital.submit(bundle.toString());
        assertThat(cleared.status()).as("%s", cleared).isEqualTo(200);
        assertThat(ownItems("patient-2", "Condition", "clear-1")).isEmpty();
    }

    @Test
    void 同じ識別子を別の患者には使えない() {
        assertThat(hospital.submit(country.sample("lab", "hospital-a", "patient-2", "person-1"))
                        .status())
                .isEqualTo(201);
        Answer other = hospital.submit(country.sample("lab", "hospital-a", "patient-3", "person-1"));
        assertThat(other.status()).as("%s", other).isEqualTo(422);
        assertThat(other.codes()).contains("G-REG-UNIT-PERSON");
        assertThat(ownItems("patient-3", "Observation", "person-1")).isEmpty();
    }

    @Test
    void 取消すと見えなくなり_もう一度取消せば_404() {
        var bundle = Json.object(country.sample("allergy", "hospital-a", "patient-9", "withdraw-1"));
        assertThat(hospital.submit(bundle.toString()).status()).isEqualTo(201);
        assertThat(ownItems("patient-9", "AllergyIntolerance", "withdraw-1")).isNotEmpty();
        var person = country.person("patient-9");
        String address = "/fhir/Bundle?identifier="
                + Caller.escaped(bundle.path("identifier").path("system").asString() + "|"
                        + bundle.path("identifier").path("value").asString())
                + "&patient.identifier=" + Caller.escaped(person.system() + "|" + person.number());

        assertThat(country.as("hospital-b").delete(address).status())
                .as("another facility")
                .isEqualTo(404);
        Answer withdrawn = hospital.delete(address);
        assertThat(withdrawn.status()).as("%s", withdrawn).isEqualTo(200);
        assertThat(ownItems("patient-9", "AllergyIntolerance", "withdraw-1")).isEmpty();
        assertThat(hospital.delete(address).status()).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "pharmacy-d, 薬局は登録できない",
        "clinic-outside, 地区の外の施設は参加していない",
        "insurer-f, 保険者は登録できない",
        "patient-1, 本人は登録できない"
    })
    void 登録できない人からは_403(String caller, String reason) {
        String from = caller.contains("-d") || caller.contains("outside") ? caller : "hospital-a";
        Answer refused = country.as(caller).submit(country.sample("lab", from, "patient-1", "refused-1"));
        assertThat(refused.status()).as("%s: %s", reason, refused).isEqualTo(403);
    }

    /** The own items whose evidence is that unit: told by the resource's identifier or all when it has none. */
    private List<String> ownItems(String persona, String type, String unit) {
        return country
                .as(persona)
                .get("/fhir/" + type + "?patient=" + country.person(persona).id() + "&_count=100")
                .resources()
                .stream()
                .map(Object::toString)
                .filter(resource -> resource.contains(unit))
                .toList();
    }

    private static List<String> itemsIn(String bundle) {
        return Json.list(Json.read(bundle).path("entry")).stream()
                .skip(1)
                .map(Object::toString)
                .toList();
    }

    private static String text(Answer answer) {
        return Stream.of(answer.issues().get(0))
                .map(issue -> issue.path("details").path("text").asString())
                .findFirst()
                .orElseThrow();
    }
}
