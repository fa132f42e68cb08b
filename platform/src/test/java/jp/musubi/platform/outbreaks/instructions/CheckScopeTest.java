package jp.musubi.platform.outbreaks.instructions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.outbreaks.diseases.DiseasesOfTests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 範囲の決まり。A scope that keeps all of them, changed in one place: the rules that it breaks then, at the boundaries too. */
@Tag("once")
class CheckScopeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    private static final Map<String, String> SOUND = Map.ofEntries(
            Map.entry("disease", "NOVEL_INFLUENZA"),
            Map.entry("ground", "INFECTION_CONTROL"),
            Map.entry("areas", "13 12"),
            Map.entry("from", "2026-03-01"),
            Map.entry("to", "2026-03-31"),
            Map.entry("classes", "LAB CONDITION"),
            Map.entry("need", "重症度を知るために要る"),
            Map.entry("before", "7"),
            Map.entry("after", "30"),
            Map.entry("recipient", "jihs"),
            Map.entry("format", "FHIR_NDJSON"),
            Map.entry("purpose", "新しい感染症の経過を知るため"),
            Map.entry("safety", "閉じた室で扱う手順がある"),
            Map.entry("ends", "2026-06-30"),
            Map.entry("delete", "2026-09-30"));

    @Test
    void 決まりに合う範囲は_どれにも触れない() {
        assertThat(broken("", "")).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1} → {2}")
    @CsvSource({
        "disease, NOTHING, I01 I02 I03",
        "disease, MEASLES, I02 I03",
        "disease, EBOLA, I02 I03",
        "disease, COVID_19, I01 I02 I03",
        "disease, REEMERGING_CORONA, I01 I02 I03",
        "ground, NOTHING, I03",
        "areas, '', I04",
        "areas, 48, I04",
        "areas, 00, I04",
        "areas, 全国, I04",
        "areas, 47, ''",
        "from, '', I05",
        "to, '', I05",
        "to, 2026-02-28, I05",
        "to, 2026-03-01, ''",
        "to, 2026-05-31, ''",
        "to, 2026-06-01, I06",
        "ends, '', I07",
        "ends, 2026-03-31, I07",
        "ends, 2026-04-01, ''",
        "ends, 2026-09-28, ''",
        "ends, 2026-09-29, I08",
        "to, 2026-07-01, I06 I09",
        "classes, '', I10",
        "classes, LETTER, I10",
        "classes, LAB DEMOGRAPHICS, I10",
        "classes, CONDITION ALLERGY INFECTION LAB MEDICATION, ''",
        "need, 要るから, I11",
        "need, 一二三四五六七八九, I11",
        "need, 一二三四五六七八九十, ''",
        "before, -1, I12",
        "before, 30, ''",
        "before, 31, I12",
        "after, -1, I13",
        "after, 180, ''",
        "after, 181, I13",
        "recipient, hospital-a, I14",
        "format, FHIR_NAMED, I15",
        "purpose, '', I16",
        "safety, '', I17",
        "delete, '', I18",
        "delete, 2026-06-29, I18",
        "delete, 2026-06-30, ''",
        "delete, 2027-06-30, ''",
        "delete, 2027-07-01, I18"
    })
    void 一か所を変えると_触れる決まり(String what, String value, String rules) {
        assertThat(broken(what, value)).isEqualTo(rules.isEmpty() ? List.of() : List.of(rules.split(" ")));
    }

    /** The same disease on the last day on which it was notified one by one, and on the next. */
    @Test
    void 類型は日付ごと() {
        assertThat(InstructedDisease.find(DiseasesOfTests.on(LocalDate.of(2023, 5, 7)), "COVID_19")
                        .orElseThrow()
                        .diseaseClass())
                .isEqualTo("NEW_INFLUENZA");
        assertThat(InstructedDisease.find(DiseasesOfTests.on(LocalDate.of(2023, 5, 8)), "COVID_19"))
                .isEmpty();
    }

    @Test
    void 表の決まりは_どれもこの試験で破られる() {
        Set<String> tried = Stream.of(CheckScopeTest.class.getDeclaredMethods())
                .flatMap(method -> Stream.ofNullable(method.getAnnotation(CsvSource.class)))
                .flatMap(source -> Arrays.stream(source.value()))
                .flatMap(row -> Arrays.stream(
                        row.substring(row.lastIndexOf(',') + 1).strip().split(" ")))
                .filter(rule -> rule.startsWith("I"))
                .collect(Collectors.toSet());
        assertThat(tried)
                .containsExactlyInAnyOrderElementsOf(
                        ScopeRule.listOn(TODAY).stream().map(ScopeRule::id).toList());
    }

    private static List<String> broken(String what, String value) {
        return new CheckScope(TODAY, DiseasesOfTests.on(TODAY), Set.of("jihs"))
                .findBroken(scope(what, value)).stream().map(ScopeRule::id).toList();
    }

    private static Scope scope(String what, String value) {
        Function<String, String> of = name -> name.equals(what) ? value : SOUND.get(name);
        Map<DataClass, String> needs = new EnumMap<>(DataClass.class);
        words(of.apply("classes")).forEach(each -> needs.put(DataClass.valueOf(each), of.apply("need")));
        return new Scope(
                new Scope.Target(
                        of.apply("disease"),
                        of.apply("ground"),
                        Set.copyOf(words(of.apply("areas"))),
                        day(of.apply("from")),
                        day(of.apply("to"))),
                new Scope.Asked(needs, Integer.parseInt(of.apply("before")), Integer.parseInt(of.apply("after"))),
                new Scope.Delivery(
                        of.apply("recipient"),
                        of.apply("format"),
                        of.apply("purpose"),
                        of.apply("safety"),
                        day(of.apply("ends")),
                        day(of.apply("delete"))));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
