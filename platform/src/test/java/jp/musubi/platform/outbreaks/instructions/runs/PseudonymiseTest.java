package jp.musubi.platform.outbreaks.instructions.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.outbreaks.instructions.runs.Pseudonymise.Place;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 仮名化したものから、その人は分からない。Identifiers planted at random places of random resources: none of them leaves. */
class PseudonymiseTest {

    private static final PersonId PERSON = new PersonId(UUID.fromString("3f1c2d4e-0000-4000-8000-00000000abcd"));
    private static final Place TOKYO = new Place("13", "HOSPITAL");
    private static final byte[] KEY = new byte[Pseudonyms.KEY_BYTES];

    /** What names the person or the facility: names, kana, address, numbers, ids, telephone. */
    private static final List<String> IDENTIFIERS = List.of(
            "結城花子",
            "ユウキハナコ",
            "YukiHanako",
            "YUKI",
            "YUKIHANAKO",
            "yuki",
            "19800505",
            "東京都千代田区見本町一丁目2番3号",
            "06139999:見本:1234:01",
            "12139903:1234567",
            "0612345678",
            "09012345678",
            "123456789012",
            "1310000019",
            PERSON.toString(),
            "Patient/" + PERSON);

    private static final List<Row> ELEMENTS = Table.read(KeptElement.class, "kept-elements.tsv");
    private static final List<Row> CODES = Table.read(KeptCode.class, "kept-codes.tsv");

    @Property(tries = 4000)
    void どこに植えた識別子も出ない(@ForAll("resources") String resource) {
        Optional<String> line = line(resource);
        line.ifPresent(text -> {
            assertThat(IDENTIFIERS).noneMatch(text::contains);
            assertThat(elementsOf(text)).allMatch(PseudonymiseTest::isKept);
        });
    }

    @Example
    void 日と番号は残り_時刻と名と自由文は残らない() {
        String made = line("""
                {"resourceType":"Condition","id":"x","meta":{"lastUpdated":"2026-04-01T00:00:00Z"},
                "contained":[{"resourceType":"Practitioner","id":"d","name":[{"text":"結城花子"}]}],
                "identifier":[{"system":"s","value":"0612345678"}],
                "clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"active"}]},
                "code":{"coding":[
                {"system":"http://jpfhir.jp/fhir/core/mhlw/CodeSystem/ICD10-2013-full","code":"J09","display":"結城花子"},
                {"system":"http://jpfhir.jp/fhir/core/mhlw/CodeSystem/ICD10-2013-full","code":"1310000019"}],"text":"結城花子の病気"},
                "subject":{"reference":"Patient/%s","display":"結城花子"},"onsetDateTime":"2026-03-20T09:30:00+09:00",
                "recordedDate":"2026-03-21","note":[{"text":"09012345678"}]}
                """.formatted(PERSON)).orElseThrow();
        assertThat(made)
                .contains(
                        "\"onsetDateTime\":\"2026-03-20\"", "\"recordedDate\":\"2026-03-21\"", "\"J09\"", "\"active\"")
                .contains("\"code\":\"13\"", "HOSPITAL", "Patient/" + new Pseudonyms(KEY).ofPerson(PERSON))
                .doesNotContain("09:30", "結城", "0612345678", "1310000019", "contained", "text", "display");
    }

    @Example
    void 値は_知っている単位とともに残る() {
        String lab = """
                {"resourceType":"Observation","status":"final","code":{"coding":[{"system":\
                "http://jpfhir.jp/fhir/clins/CodeSystem/JLAC10/JP_CLINS_ObsLabResult_CoreLabo_CS","code":"3A015000002327101"}]},\
                "valueQuantity":{"value":%s,"unit":"%s","system":"http://unitsofmeasure.org","code":"%s"}}
                """;
        assertThat(line(lab.formatted("4.10", "g/dL", "g/dL")))
                .hasValueSatisfying(text -> assertThat(text).contains("\"value\":4.10", "\"code\":\"g/dL\""));
        assertThat(line(lab.formatted("4.10", "結城", "YukiHanako")))
                .hasValueSatisfying(text -> assertThat(text).doesNotContain("valueQuantity"));
        assertThat(line(lab.formatted("9012345678", "g/dL", "g/dL")))
                .hasValueSatisfying(text -> assertThat(text).doesNotContain("valueQuantity"));
    }

    @Example
    void 標準の番号のないもの_知らない型は出ない() {
        assertThat(line("{\"resourceType\":\"Observation\",\"status\":\"final\",\"code\":{\"text\":\"施設の検査\"}}"))
                .isEmpty();
        assertThat(line("{\"resourceType\":\"Patient\",\"name\":[{\"text\":\"結城花子\"}]}"))
                .isEmpty();
        assertThat(line("no json")).isEmpty();
    }

    @Example
    void 鍵が違えば仮名も違い_同じ鍵なら同じ() {
        byte[] other = new byte[Pseudonyms.KEY_BYTES];
        other[0] = 1;
        assertThat(new Pseudonyms(KEY).ofPerson(PERSON))
                .isEqualTo(new Pseudonyms(KEY.clone()).ofPerson(PERSON))
                .isNotEqualTo(new Pseudonyms(other).ofPerson(PERSON))
                .hasSize(32);
        assertThat(new Pseudonyms(KEY).ofItem(PERSON.toString())).isNotEqualTo(new Pseudonyms(KEY).ofPerson(PERSON));
    }

    /** Resources of every type that leaves and of some that do not, each element right, wrong or an identifier. */
    @Provide
    Arbitrary<String> resources() {
        Arbitrary<String> type = Arbitraries.of(
                "Condition", "AllergyIntolerance", "Observation", "MedicationRequest", "Patient", "Practitioner");
        Arbitrary<List<String>> values =
                Arbitraries.oneOf(identifiers(), right()).list().ofSize(14);
        return Combinators.combine(type, values).as(PseudonymiseTest::resource);
    }

    private static Arbitrary<String> identifiers() {
        return Arbitraries.of(IDENTIFIERS);
    }

    private static Arbitrary<String> right() {
        return Arbitraries.of(
                "2026-03-20", "final", "active", "order", "g/dL", "J09", "3A015000002327101", "POS", "high");
    }

    private static String resource(String type, List<String> values) {
        StringBuilder text = new StringBuilder("{\"resourceType\":\"" + type + "\"");
        int at = 0;
        for (Row row : ELEMENTS) {
            if (row.get("type").equals(type)) {
                text.append(",\"").append(row.get("element")).append("\":").append(value(row, values, at++));
            }
        }
        String any = values.get(0);
        text.append(
                ",\"id\":\"%1$s\",\"text\":{\"div\":\"%1$s\"},\"identifier\":[{\"value\":\"%1$s\"}]".formatted(any));
        text.append(",\"note\":[{\"text\":\"%1$s\"}],\"extension\":[{\"url\":\"u\",\"valueString\":\"%1$s\"}]"
                .formatted(any));
        text.append(",\"subject\":{\"reference\":\"%1$s\"},\"performer\":[{\"display\":\"%1$s\"}]}".formatted(any));
        return text.toString();
    }

    private static String value(Row row, List<String> values, int at) {
        String value = values.get(at % values.size());
        String other = values.get((at + 1) % values.size());
        return switch (row.get("kind")) {
            case "DAY", "CODE" -> "\"" + value + "\"";
            case "CONCEPT" -> concept(row, value, other);
            case "CONCEPTS" -> "[" + concept(row, value, other) + "]";
            case "QUANTITY" -> quantity(value, other);
            default -> "[{\"low\":" + quantity(value, other) + ",\"text\":\"" + other + "\"}]";
        };
    }

    private static String concept(Row row, String value, String other) {
        String name = row.get("values").split(" ")[0];
        String system = CODES.stream()
                .filter(code -> code.get("name").equals(name))
                .map(code -> code.get("system"))
                .findFirst()
                .orElseThrow();
        return "{\"coding\":[{\"system\":\"%s\",\"code\":\"%s\",\"display\":\"%s\"}],\"text\":\"%s\"}"
                .formatted(system, value, other, value);
    }

    private static String quantity(String value, String unit) {
        String number = value.matches("[1-9][0-9]{6,}") ? value : "4.1";
        return "{\"value\":%s,\"unit\":\"%s\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"%s\"}"
                .formatted(number, value, unit);
    }

    private static Optional<String> line(String resource) {
        return new Pseudonymise(new Pseudonyms(KEY))
                .line("item-of-" + PERSON, resource.getBytes(StandardCharsets.UTF_8), PERSON, TOKYO)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static TreeSet<String> elementsOf(String line) {
        JsonNode made = JsonMapper.shared().readTree(line);
        return new TreeSet<>(made.propertyNames());
    }

    private static boolean isKept(@Nullable String name) {
        return Map.of("resourceType", "", "id", "", "meta", "", "subject", "", "patient", "")
                        .containsKey(name)
                || ELEMENTS.stream().anyMatch(row -> row.get("element").equals(name));
    }
}
