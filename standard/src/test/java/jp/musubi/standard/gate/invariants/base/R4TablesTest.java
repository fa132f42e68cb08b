package jp.musubi.standard.gate.invariants.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.standard.gate.terms.CodeLists;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of R4 are written by a program; here is what has to hold of them, whoever writes them. */
class R4TablesTest {

    private static final Map<String, Row> TYPES =
            R4Paths.types().stream().collect(Collectors.toMap(row -> row.get("type"), Function.identity()));

    private static final Set<String> VALUE_SETS = Stream.of("r4-required.tsv", "r4-open.tsv")
            .flatMap(file -> Table.read(CodeLists.class, file).stream())
            .map(row -> row.get("valueSet"))
            .collect(Collectors.toSet());

    @Test
    void R4のすべての型がある() {
        Map<String, Long> kinds =
                TYPES.values().stream().collect(Collectors.groupingBy(row -> row.get("kind"), Collectors.counting()));
        assertThat(kinds).isEqualTo(Map.of("resource", 148L, "complex", 41L, "primitive", 20L));
        assertThat(TYPES)
                .containsKeys("Element", "BackboneElement", "Extension", "Meta", "Narrative", "Dosage", "Timing")
                .containsKeys("Resource", "DomainResource", "Bundle", "Patient", "xhtml");
    }

    @Test
    void 最初の行は型そのもので_基にする型がある() {
        R4Paths.rows().forEach((type, rows) -> {
            Row root = rows.get(0);
            assertThat(root.get("path")).isEqualTo(type);
            assertThat(root.get("type")).isEqualTo(TYPES.get(type).get("base"));
            assertThat(root.get("type")).matches(base -> base.isEmpty() || TYPES.containsKey(base));
        });
    }

    @Test
    void どの要素の型も_参照先も_表にある() {
        R4Paths.rows().forEach((type, rows) -> {
            Set<String> paths = rows.stream().map(row -> row.get("path")).collect(Collectors.toSet());
            assertThat(paths).as(type).hasSameSizeAs(rows);
            for (Row row : rows.subList(1, rows.size())) {
                assertThat(row.get("path")).startsWith(type + ".");
                assertThat(row.get("card")).as(row.get("path")).matches("[01]\\.\\.[1*]");
                String element = row.get("type");
                if (element.startsWith("@")) {
                    assertThat(paths).contains(element.substring(1));
                } else {
                    assertThat(TYPES).as(row.get("path")).containsKeys(element.split("[|()]+"));
                }
            }
        });
    }

    @Test
    void 親の行が先にある() {
        R4Paths.rows().forEach((type, rows) -> {
            Set<String> seen = new HashSet<>(Set.of(type));
            for (Row row : rows.subList(1, rows.size())) {
                String path = row.get("path");
                assertThat(seen).as(path).contains(path.substring(0, path.lastIndexOf('.')));
                seen.add(path);
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Observation.id; 0..1; id; ''",
                "Observation.contained; 0..*; Resource; ''",
                "Observation.status; 1..1; code; required http://hl7.org/fhir/ValueSet/observation-status",
                "Observation.subject; 0..1; Reference(Patient|Group|Device|Location); ''",
                "Observation.focus; 0..*; Reference; ''",
                "Observation.component.id; 0..1; string; ''",
                "Observation.component.referenceRange; 0..*; @Observation.referenceRange; ''",
                "Extension.url; 1..1; uri; ''",
                "Narrative.div; 1..1; xhtml; ''",
                "Meta.profile; 0..*; canonical; ''",
                "Timing.repeat.frequency; 0..1; positiveInt; ''",
                "Dosage.doseAndRate; 0..*; Element; ''",
                "Bundle.entry.resource; 0..1; Resource; ''",
                "Age.comparator; 0..1; code; required http://hl7.org/fhir/ValueSet/quantity-comparator"
            })
    void 手で確かめた行(String path, String card, String type, String binding) {
        Row row = R4Paths.rows().get(path.substring(0, path.indexOf('.'))).stream()
                .filter(each -> each.get("path").equals(path))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(row.get("card"), row.get("type"), row.get("binding")))
                .containsExactly(card, type, binding);
    }

    @Test
    void 拡張の値は_R4が挙げる50の型のどれか() {
        Row value = R4Paths.rows().get("Extension").get(4);
        assertThat(value.get("path")).isEqualTo("Extension.value[x]");
        assertThat(value.get("type").split("\\|")).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void 必須の束縛には_一覧か_一覧のない理由がある() {
        R4Paths.rows().values().stream().flatMap(List::stream).forEach(row -> {
            String binding = row.get("binding").replaceFirst("^required ", "");
            assertThat(binding.isEmpty() || VALUE_SETS.contains(binding))
                    .as(row.get("path"))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "http://hl7.org/fhir/ValueSet/administrative-gender, male female other unknown",
        "http://hl7.org/fhir/ValueSet/narrative-status, generated extensions additional empty",
        "http://hl7.org/fhir/ValueSet/condition-clinical, active recurrence relapse inactive remission resolved",
        "http://hl7.org/fhir/ValueSet/quantity-comparator, < <= >= >",
        "http://hl7.org/fhir/ValueSet/units-of-time, s min h d wk mo a",
        "http://terminology.hl7.org/ValueSet/v3-ConfidentialityClassification, U L M N R V"
    })
    void 値集合の符号(String valueSet, String codes) {
        assertThat(Table.read(CodeLists.class, "r4-required.tsv").stream()
                        .filter(row -> row.get("valueSet").equals(valueSet))
                        .map(row -> row.get("code")))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(codes.split(" ")));
    }

    @Test
    void 値集合の符号は_全部ある符号体系なら_その中にある() {
        List<Row> systems = Table.read(CodeLists.class, "r4-systems.tsv");
        Set<String> whole = systems.stream().map(row -> row.get("system")).collect(Collectors.toSet());
        Set<String> codes = systems.stream()
                .map(row -> row.get("system") + "|" + row.get("code"))
                .collect(Collectors.toSet());
        assertThat(codes).hasSameSizeAs(systems);
        assertThat(Table.read(CodeLists.class, "r4-required.tsv").stream()
                        .filter(row -> whole.contains(row.get("system")))
                        .map(row -> row.get("system") + "|" + row.get("code")))
                .isSubsetOf(codes);
    }
}
