package jp.musubi.platform.outbreaks.diseases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 類、期限、だれのことを届けてよいか。The rows that a clerk of a health centre could check. */
@Tag("once")
class DiseaseRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private final DiseaseBook book = DiseaseBook.on(DAY, DiseaseTables.read(null));

    @ParameterizedTest(name = "{0} は {1}、{2} {3}、身元 {4}、疑似症 {5}")
    @CsvSource({
        "EBOLA,               CLASS1, IMMEDIATE, 24, true,  true",
        "TB,                  CLASS2, IMMEDIATE, 24, true,  true",
        "DIPHTHERIA,          CLASS2, IMMEDIATE, 24, true,  false",
        "EHEC,                CLASS3, IMMEDIATE, 24, true,  false",
        "DENGUE,              CLASS4, IMMEDIATE, 24, true,  false",
        "MPOX,                CLASS4, IMMEDIATE, 24, true,  false",
        "SYPHILIS,            CLASS5, DAYS,      7,  false, false",
        "HIV,                 CLASS5, DAYS,      7,  false, false",
        "VARICELLA_INPATIENT, CLASS5, DAYS,      7,  false, false",
        "CRE,                 CLASS5, DAYS,      7,  false, false",
        "MEASLES,             CLASS5, IMMEDIATE, 24, true,  false",
        "RUBELLA,             CLASS5, IMMEDIATE, 24, true,  false",
        "IMD,                 CLASS5, IMMEDIATE, 24, true,  false",
        "NOVEL_INFLUENZA,     NEW_INFLUENZA, IMMEDIATE, 24, true, true"
    })
    void 疾患の決まり(String id, String diseaseClass, Deadline.Kind kind, int amount, boolean identity, boolean suspects) {
        Disease disease = book.find(id).orElseThrow();
        assertThat(disease.diseaseClass().id()).isEqualTo(diseaseClass);
        assertThat(disease.deadline()).isEqualTo(new Deadline(kind, amount));
        assertThat(disease.identity()).isEqualTo(identity);
        assertThat(disease.takesSuspects()).isEqualTo(suspects);
    }

    /** Also those of which no disease is known today: a new one takes its rules from its class. */
    @ParameterizedTest(name = "{0}: {1} {2}、身元 {3}、急ぐ順 {4}")
    @CsvSource({
        "CLASS1,          IMMEDIATE, 24, true,  1",
        "CLASS2,          IMMEDIATE, 24, true,  1",
        "CLASS3,          IMMEDIATE, 24, true,  2",
        "CLASS4,          IMMEDIATE, 24, true,  2",
        "CLASS5,          DAYS,      7,  false, 3",
        "CLASS5_SENTINEL, WEEKLY,    0,  false, 4",
        "NEW_INFLUENZA,   IMMEDIATE, 24, true,  1",
        "DESIGNATED,      IMMEDIATE, 24, true,  1",
        "NEW,             IMMEDIATE, 24, true,  1",
        "SEVERE_UNKNOWN,  IMMEDIATE, 24, true,  1"
    })
    void 類の決まり(String id, Deadline.Kind kind, int amount, boolean identity, int urgency) {
        DiseaseClass one = DiseaseTables.read(null).rows(DiseaseTables.CLASSES).stream()
                .filter(row -> row.get("class").equals(id))
                .map(DiseaseClass::of)
                .findFirst()
                .orElseThrow();
        assertThat(one.deadline()).isEqualTo(new Deadline(kind, amount));
        assertThat(one.identity()).isEqualTo(identity);
        assertThat(one.urgency()).isEqualTo(urgency);
    }

    @Test
    void 類はどれも決まりの試験にある() {
        assertThat(DiseaseTables.read(null).rows(DiseaseTables.CLASSES)).hasSize(10);
    }

    @ParameterizedTest(name = "{0}: 医師には {1} 時間前、保健所には {2} 時間後に催促")
    @CsvSource({"MEASLES, 24, 4", "EBOLA, 24, 4", "SYPHILIS, 48, 48"})
    void 催促は期限の種類ごと(String id, long before, long after) {
        Disease disease = book.find(id).orElseThrow();
        Instant at = Instant.parse("2026-04-09T15:00:00Z");
        assertThat(book.remindDoctorFrom(disease, at)).isEqualTo(at.minus(Duration.ofHours(before)));
        assertThat(book.remindCenterFrom(disease, at)).isEqualTo(at.plus(Duration.ofHours(after)));
    }

    /** Each class with each rule: who the person is goes in for one to four and for three of the fifth, and for no other. */
    @Test
    void 身元を届けるのは_一類から四類と_五類の三つだけ() {
        assertThat(book.list().stream()
                        .filter(disease -> disease.identity()
                                && disease.diseaseClass().id().equals("CLASS5"))
                        .map(Disease::id))
                .containsExactlyInAnyOrder("MEASLES", "RUBELLA", "IMD");
        assertThat(book.list())
                .filteredOn(disease -> !disease.diseaseClass().id().startsWith("CLASS5"))
                .allMatch(Disease::identity);
        assertThat(book.list())
                .allSatisfy(disease -> assertThat(disease.deadline().kind())
                        .isEqualTo(disease.identity() ? Deadline.Kind.IMMEDIATE : Deadline.Kind.DAYS));
    }

    @Test
    void 全数把握の数はシートのとおり() {
        Map<String, Long> counts = book.list().stream()
                .collect(Collectors.groupingBy(disease -> disease.diseaseClass().id(), Collectors.counting()));
        assertThat(counts)
                .isEqualTo(Map.of(
                        "CLASS1", 7L, "CLASS2", 7L, "CLASS3", 5L, "CLASS4", 44L, "CLASS5", 24L, "NEW_INFLUENZA", 3L));
    }

    @ParameterizedTest(name = "{0} {1}: {2} に診断、{3} に届けると遅れは {4}")
    @CsvSource({
        "IMMEDIATE, 24, 2026-04-01, 2026-04-02T14:59:59Z, false",
        "IMMEDIATE, 24, 2026-04-01, 2026-04-02T15:00:00Z, true",
        "DAYS,      7,  2026-04-01, 2026-04-08T14:59:59Z, false",
        "DAYS,      7,  2026-04-01, 2026-04-08T15:00:00Z, true",
        "DAYS,      7,  2026-12-28, 2027-01-04T14:59:59Z, false",
        "DAYS,      7,  2026-12-28, 2027-01-04T15:00:00Z, true",
        "WEEKLY,    0,  2026-04-01, 2026-04-06T14:59:59Z, false",
        "WEEKLY,    0,  2026-04-01, 2026-04-06T15:00:00Z, true"
    })
    void 遅れは日本の日で数える(Deadline.Kind kind, int amount, LocalDate diagnosed, Instant sent, boolean late) {
        assertThat(new Deadline(kind, amount).isLate(diagnosed, sent)).isEqualTo(late);
    }

    @ParameterizedTest(name = "{0} の {1} は {2}")
    @CsvSource({"13, 東京都見本区結町一丁目, 1301", "13, 東京都別の区, 1300", "12, 千葉県見本市かずさ台, 1201", "01, '', 0100", "99, どこか, "})
    void 宛先は施設の所在地の保健所(String prefecture, String address, String center) {
        assertThat(book.centerFor(prefecture, address).map(HealthCenter::id).orElse(null))
                .isEqualTo(center);
    }

    @Test
    void 新しい疾患はファイル一つで始まる(@TempDir Path folder) throws IOException {
        var clock = Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC);
        var diseases = new Diseases(folder, clock);
        assertThat(diseases.book().find("NEW_FLU")).isEmpty();

        Files.writeString(folder.resolve("diseases.tsv"), """
                disease\tjapanese\tenglish\tclass\tidentity\tdeadline\tkinds\textras\tfrom\tto\tmark\tsource
                NEW_FLU\t新型の見本\tSample\tNEW_INFLUENZA\t\t\tPATIENT SUSPECTED CARRIER\tTRAVEL\t2026-04-01\t\t\t訓練
                """);

        Disease added = diseases.book().find("NEW_FLU").orElseThrow();
        assertThat(added.identity()).isTrue();
        assertThat(added.deadline().kind()).isEqualTo(Deadline.Kind.IMMEDIATE);
        assertThat(diseases.book().list().get(0).diseaseClass().urgency()).isEqualTo(1);
        assertThat(diseases.bookOn(LocalDate.of(2026, 3, 31)).find("NEW_FLU")).isEmpty();
    }

    @Test
    void 誤ったファイルでは前の表のまま(@TempDir Path folder) throws IOException {
        var clock = Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC);
        var diseases = new Diseases(folder, clock);
        Files.writeString(folder.resolve("diseases.tsv"), "disease\tclass\nX\n");
        assertThat(diseases.book().list()).hasSize(90);
    }

    /** Diseases came and went: codes of one that is not notified on a day name nothing on it. */
    @ParameterizedTest(name = "{0}: エムポックス {1}、COVID-19 {2}")
    @CsvSource({
        "2016-01-01, false, false",
        "2021-02-13, false, true",
        "2023-05-07, false, true",
        "2023-05-08, false, false",
        "2023-05-26, true, false"
    })
    void 表はどの日でも読める(LocalDate day, boolean mpox, boolean covid) {
        DiseaseBook then = DiseaseBook.on(day, DiseaseTables.read(null));
        assertThat(then.find("MPOX").isPresent()).isEqualTo(mpox);
        assertThat(then.find("COVID_19").isPresent()).isEqualTo(covid);
        assertThat(then.named("http://jpfhir.jp/fhir/core/mhlw/CodeSystem/ICD10-2013-full", "U071")
                        .isPresent())
                .isEqualTo(covid);
    }

    @Test
    void 表が知らない名を挙げると読まない(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("triggers.tsv"), """
                rule\tdisease\tneeds\tkind\trecent\tfrom\tto\tmark\tsource
                X\tMEASLES\tLAB:NOBODY_KNOWS\tPATIENT\t30\t\t\t\t訓練
                """);
        assertThatThrownBy(() -> DiseaseBook.on(DAY, DiseaseTables.read(folder)))
                .hasMessageContaining("NOBODY_KNOWS");
    }
}
