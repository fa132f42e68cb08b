package jp.musubi.platform.records.sixitems;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.sixitems.ServedForm.Stamp;
import jp.musubi.standard.gate.submission.SubmissionType;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ServedFormTest {

    private static final Stamp STAMP = new Stamp(
            "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
            7,
            Instant.parse("2026-04-01T00:00:00.120Z"),
            PersonId.parse("0f9d5a50-0000-4000-8000-00000000000a"),
            null);
    private static final String REFERENCE = "Patient/0f9d5a50-0000-4000-8000-00000000000a";

    @Test
    void what_the_platform_knows_better_is_replaced_and_all_else_stays_byte_for_byte() {
        String sent = """
                {"resourceType":"Observation", "id":"of-the-sender",
                  "meta" : { "lastUpdated":"2021-07-09T14:11:13.000+09:00", "profile":["p"] },
                  "contained":[{"resourceType":"Encounter","id":"e","meta":{"profile":["q"]},"subject":{"reference":"x"}}],
                  "subject":{"reference":"urn:uuid:b76ef6f6-f6e3-c110-5039-eee64ef6ab6a"},
                  "valueQuantity":{"value":3.90,"unit":"g/dL"} }""";

        assertThat(served(sent, "Observation")).isEqualTo("""
                        {"resourceType":"Observation", "id":"%s",
                          "meta" : { "lastUpdated":"2026-04-01T00:00:00.120Z","versionId":"7", "profile":["p"] },
                          "contained":[{"resourceType":"Encounter","id":"e","meta":{"profile":["q"]},"subject":{"reference":"x"}}],
                          "subject":{"reference":"%s"},
                          "valueQuantity":{"value":3.90,"unit":"g/dL"} }""".formatted(STAMP.id(), REFERENCE));
    }

    @Test
    void what_is_not_there_is_added_behind_the_type() {
        assertThat(served("{\"resourceType\":\"AllergyIntolerance\",\"code\":{}}", "AllergyIntolerance"))
                .isEqualTo("{\"resourceType\":\"AllergyIntolerance\",\"id\":\"%s\",".formatted(STAMP.id())
                        + "\"meta\":{\"versionId\":\"7\",\"lastUpdated\":\"2026-04-01T00:00:00.120Z\"},"
                        + "\"patient\":{\"reference\":\"%s\"},\"code\":{}}".formatted(REFERENCE));
    }

    @Test
    void an_empty_meta_is_filled() {
        assertThat(served("{\"meta\":{},\"resourceType\":\"Condition\"}", "Condition"))
                .startsWith("{\"meta\":{\"versionId\":\"7\",\"lastUpdated\":\"2026-04-01T00:00:00.120Z\"},\"id\":")
                .endsWith(",\"resourceType\":\"Condition\"}");
    }

    @Test
    void what_was_taken_out_of_a_document_says_so_whatever_the_sender_said() {
        var stamp =
                new Stamp("i", 1, STAMP.registeredAt(), STAMP.person(), SourceDocument.find(SubmissionType.REFERRAL));
        for (String meta : List.of("", "\"meta\":{},", "\"meta\":{\"source\":\"urn:x\",\"profile\":[]},")) {
            String sent = "{\"resourceType\":\"Condition\"," + meta + "\"code\":{}}";
            JsonObject resource = read(sent);
            JsonObject served =
                    read(new String(ServedForm.of(sent.getBytes(UTF_8), "Condition", resource, stamp), UTF_8));
            assertThat(served.findObject("meta").findText("source")).isEqualTo(SourceDocument.REFERRAL);
        }
        assertThat(SourceDocument.find(SubmissionType.FIVE_ITEMS)).isNull();
        assertThat(SourceDocument.find(SubmissionType.MEDICATION_ORDERS))
                .isEqualTo(SourceDocument.ELECTRONIC_PRESCRIPTION);
    }

    @Property(tries = 2000)
    void the_served_form_says_the_same_except_id_version_time_and_patient(
            @ForAll("types") String type, @ForAll("members") List<String> members, @ForAll("blanks") String blank) {
        String patient = type.equals("AllergyIntolerance") ? "patient" : "subject";
        String sent = resource(type, members, blank);

        String served = served(sent, type);

        JsonObject before = read(sent);
        JsonObject after = read(served);
        assertThat(texts(served, after, Set.of("id", "meta", patient)))
                .isEqualTo(texts(sent, before, Set.of("id", "meta", patient)));
        JsonObject metaBefore = before.findObject("meta");
        JsonObject meta = after.findObject("meta");
        assertThat(texts(served, meta, Set.of("versionId", "lastUpdated")))
                .isEqualTo(
                        metaBefore == null ? List.of() : texts(sent, metaBefore, Set.of("versionId", "lastUpdated")));
        assertThat(after.findText("id")).isEqualTo(STAMP.id());
        assertThat(meta.findText("versionId")).isEqualTo("7");
        assertThat(meta.findText("lastUpdated")).isEqualTo("2026-04-01T00:00:00.120Z");
        assertThat(after.findObject(patient).members()).hasSize(1);
        assertThat(after.findObject(patient).findText("reference")).isEqualTo(REFERENCE);
    }

    @Provide
    Arbitrary<String> types() {
        return Arbitraries.of("Observation", "Condition", "AllergyIntolerance", "MedicationRequest");
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.of("", " ", "\n  ", "\r\n\t");
    }

    @Provide
    Arbitrary<List<String>> members() {
        Arbitrary<String> meta = Arbitraries.of(
                        "\"versionId\":\"3\"",
                        "\"lastUpdated\" : \"2020-01-01T00:00:00Z\"",
                        "\"tag\":[{\"code\":\"LTS\"}]",
                        "\"profile\":[ ]")
                .list()
                .uniqueElements()
                .ofMaxSize(4)
                .map(parts -> "\"meta\" :{" + String.join(" , ", parts) + "}");
        Arbitrary<String> amount = Combinators.combine(
                        Arbitraries.of("", "-"),
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.of("", ".0", ".90", ".000", "e3", "E-2", ".10e+5"))
                .as((sign, digits, rest) -> "\"valueQuantity\": {\"value\": " + sign + digits + rest + "}");
        Arbitrary<String> note = Arbitraries.of(
                "\"note\":[{\"text\":\"\\u9ad9\\uFA11 𠮷野家 \\\"引用\\\" \\\\ 葛\uDB40\uDD00\"}]",
                "\"note\":[]",
                "\"note\":[{}]");
        Arbitrary<String> contained = Arbitraries.of(
                "\"contained\":[{\"resourceType\":\"Encounter\",\"id\":\"e\",\"meta\":{\"versionId\":\"9\"}}]",
                "\"contained\":[{\"id\":\"s\",\"subject\":{\"reference\":\"#p\"},\"resourceType\":\"Specimen\"}]");
        Arbitrary<String> subject = Arbitraries.of(
                "\"subject\":{\"reference\":\"urn:uuid:1\"}", "\"subject\":{}", "\"subject\":{\"display\":\"人\"}");
        Arbitrary<String> patient =
                Arbitraries.of("\"patient\" : {\"reference\" : \"urn:uuid:1\"}", "\"patient\":{\"type\":\"Patient\"}");
        Arbitrary<String> id = Arbitraries.of("\"id\":\"a\"", "\"id\" : \"Example-0-1\"");
        List<Arbitrary<List<String>>> parts = new ArrayList<>();
        for (Arbitrary<String> part : List.of(meta, amount, note, contained, subject, patient, id)) {
            parts.add(part.list().ofMaxSize(1));
        }
        return Combinators.combine(parts)
                .as(chosen -> chosen.stream().flatMap(List::stream).toList())
                .flatMap(all -> Arbitraries.shuffle(all));
    }

    private static String resource(String type, List<String> members, String blank) {
        List<String> all = new ArrayList<>(members);
        all.add(members.size() / 2, "\"resourceType\":\"" + type + "\"");
        return "{" + blank + String.join(blank + "," + blank, all) + blank + "}";
    }

    /** Served out of the midst of a larger document, as it is in a Bundle. */
    private static String served(String sent, String type) {
        byte[] document = ("{\"entry\":[\"前\", " + sent + " ,\"後\"]}").getBytes(UTF_8);
        JsonObject bundle = read(new String(document, UTF_8));
        JsonObject resource = bundle.listObjects("entry").get(0);
        return new String(ServedForm.of(document, type, resource, STAMP), UTF_8);
    }

    private static JsonObject read(String json) {
        var reading = JsonDocument.parse(json.getBytes(UTF_8), JsonLimits.SUBMISSION);
        assertThat(reading).isInstanceOf(JsonDocument.class);
        return (JsonObject) ((JsonDocument) reading).root();
    }

    /** Name and bytes of each member, in order. */
    private static List<String> texts(String json, JsonObject object, Set<String> without) {
        byte[] bytes = json.getBytes(UTF_8);
        return object.members().stream()
                .filter(member -> !without.contains(member.name()))
                .map(member -> new String(bytes, member.start(), member.value().end() - member.start(), UTF_8))
                .toList();
    }
}
