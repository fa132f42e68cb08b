package jp.musubi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.musubi.acceptance.running.Platform;
import jp.musubi.acceptance.running.Repository;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 大臣の指示の取り出しの途中で落ちても、半分のものは渡らず、起きれば続きから終わる。 */
@Tag("long")
class ExtractOnDiskTests {

    private static final String ALL = "/outbreaks/instructions";
    private static final int PERSONAS = 30;
    /** Persons that one transaction of an extract takes. */
    private static final int A_STEP = 20;

    private static final long GUARD_NANOS = 120_000_000_000L;

    private Country country;

    @Test
    void 取り出しの途中で落ちても_続きから一度ずつ取り出す() {
        var data = Repository.newFolder("extract");
        Platform platform = Platform.start(data, Map.of());
        try {
            country = new Country(platform);
            LocalDate today = LocalDate.parse(country.now().substring(0, "2026-04-01".length()));
            long sick = IntStream.rangeClosed(1, PERSONAS)
                    .filter(number -> ill("patient-" + number, today.minusDays(3)))
                    .count();
            assertThat(sick).as("more than one step takes").isGreaterThan(A_STEP);
            String here = approved(today);
            over(here + "/runs/" + begin(here, "COUNT"));
            String extract = here + "/runs/" + begin(here, "EXTRACT");
            platform.killHard();

            platform = Platform.start(data, Map.of());
            country = new Country(platform);
            JsonNode now = run(extract);
            if (now.path("state").asString().equals("RUNNING")) {
                Answer half = country.as("jihs").get(extract + "/data");
                assertThat(half.status()).as("a half extract").isEqualTo(403);
            }
            assertThat(over(extract).path("persons").asString()).isEqualTo(Long.toString(sick));
            oncePerPerson(extract, sick);
        } finally {
            platform.close();
        }
    }

    /** Each line once, and as many as the signed list of parts says; each person's entry of the look once. */
    private void oncePerPerson(String extract, long sick) {
        Answer data = country.as("jihs").get(extract + "/data");
        assertThat(data.status()).isEqualTo(200);
        List<String> lines = data.body().lines().toList();
        assertThat(lines).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo((int) sick);
        long told = Json.list(
                        country.as("jihs").get(extract + "/manifest").json().path("parts"))
                .stream()
                .mapToLong(part -> part.path("lines").asLong())
                .sum();
        assertThat(lines).hasSize((int) told);
        assertThat(lines.stream()
                        .map(line -> line.replaceAll(".*\"reference\":\"(Patient/[^\"]+)\".*", "$1"))
                        .distinct())
                .as("pseudonyms")
                .hasSize((int) sick);
    }

    /** False for whom nobody can register anything today. */
    private boolean ill(String persona, LocalDate day) {
        String unit = country.sample("condition", "hospital-a", persona, "extract-" + persona)
                .replaceAll("(ICD10-2013-full\"\\s*,\\s*\"code\"\\s*:\\s*\")[^\"]+", "$1J09")
                .replaceAll("(\"onsetDateTime\"\\s*:\\s*\")[^\"]+", "$1" + day);
        return country.as("hospital-a").submit(unit).status() == 201;
    }

    private String approved(LocalDate today) {
        Answer drafted = post(
                "ministry", ALL, """
                {"disease":"NOVEL_INFLUENZA","ground":"INFECTION_CONTROL","areas":["13"],"diagnosedFrom":"%s",
                "diagnosedTo":"%s","classes":{"CONDITION":"経過を知るために要る区分"},"daysBefore":7,"daysAfter":30,
                "recipient":"jihs","format":"FHIR_NDJSON","purpose":"新しい感染症の経過を知るため",
                "safety":"閉じた室で扱う手順がある","endsOn":"%s","deleteBy":"%s"}
                """.formatted(today.minusDays(30), today, today.plusDays(60), today.plusDays(90)));
        assertThat(drafted.status()).as("%s", drafted).isEqualTo(201);
        String here = ALL + "/" + drafted.json().path("id").asString();
        Answer approved = post("ministry-2", here + "/turns", "{\"step\":\"APPROVED\",\"note\":\"範囲を確かめた\"}");
        assertThat(approved.status()).as("%s", approved).isEqualTo(200);
        return here;
    }

    private String begin(String here, String kind) {
        Answer begun = post("agency", here + "/runs", "{\"kind\":\"" + kind + "\"}");
        assertThat(begun.status()).as("%s", begun).isEqualTo(202);
        return begun.json().path("run").asString();
    }

    private JsonNode over(String run) {
        long until = System.nanoTime() + GUARD_NANOS;
        JsonNode now = run(run);
        while (now.path("state").asString().equals("RUNNING") && System.nanoTime() < until) {
            now = run(run);
        }
        assertThat(now.path("state").asString()).as("%s", now).isEqualTo("DONE");
        return now;
    }

    private JsonNode run(String run) {
        Answer answer = country.as("agency").get(run);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.json();
    }

    private Answer post(String as, String path, String body) {
        return country.as(as).post(path, "application/json", body);
    }
}
