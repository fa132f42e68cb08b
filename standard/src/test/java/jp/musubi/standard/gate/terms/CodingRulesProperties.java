package jp.musubi.standard.gate.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.musubi.standard.gate.terms.CodeLists.Membership;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class CodingRulesProperties {

    private static final List<String> SYSTEMS = Stream.of("systems.tsv", "system-aliases.tsv")
            .flatMap(file -> Table.read(CodingRulesProperties.class, file).stream())
            .map(row -> row.cells().containsKey("alias") ? row.get("alias") : row.get("system"))
            .toList();
    private static final List<String> VALUE_SETS =
            Table.read(CodingRulesProperties.class, "japan-valuesets.tsv").stream()
                    .map(row -> row.get("valueSet"))
                    .distinct()
                    .toList();
    private static final List<String> CODES = Table.read(CodingRulesProperties.class, "lab-jlac10.tsv").stream()
            .map((Row row) -> row.get("code"))
            .toList();

    @Property(tries = 2_000)
    void どんなコードでも例外にならず_所見に送られた値が出ない(
            @ForAll("systems") String system,
            @ForAll("codes") String code,
            @ForAll("codes") String display,
            @ForAll("guides") String guide) {
        Told told = new Told(guide);
        CodingRules rules = new CodingRules(StandardCodeLists.standard(), new CodingNotes());
        // A sign that stands in none of our tables.
        JsonObject coding = Told.coding(system, code + "☃", display + "☃");

        rules.judgeCoding(coding, told);
        for (String valueSet : VALUE_SETS) {
            rules.judgeBinding(valueSet, true, coding, told, coding);
        }

        assertThat(told.reports())
                .allSatisfy(report -> assertThat(report.words().toString()).doesNotContain("☃"));
    }

    @Property(tries = 2_000)
    void 集合にあるコードは_その体系にもある(@ForAll("systems") String system, @ForAll("codes") String code) {
        StandardCodeLists lists = StandardCodeLists.standard();
        for (String valueSet : VALUE_SETS) {
            if (lists.inValueSet(valueSet, system, code) == Membership.IN) {
                assertThat(lists.inSystem(system, code)).isEqualTo(Membership.IN);
            }
        }
    }

    @Provide
    Arbitrary<String> systems() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.of(SYSTEMS)),
                Tuple.of(1, Arbitraries.strings().alpha().ofMaxLength(20)));
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.oneOf(
                Arbitraries.of(CODES),
                Arbitraries.of("LTS", "360", "NOCODED", "1", "57133-1", "ALB", "laboratory", "9", "13"),
                Arbitraries.strings()
                        .alpha()
                        .numeric()
                        .withChars('⾎', '･', '/', '*')
                        .ofMaxLength(20));
    }

    @Provide
    Arbitrary<String> guides() {
        return Arbitraries.of("1.5.2", "1.6.0", "1.7.0", "1.10.0");
    }
}
