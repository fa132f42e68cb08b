package jp.musubi.standard.calculation.burden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.musubi.standard.calculation.burden.law.IncomeClass;
import jp.musubi.standard.calculation.burden.local.LocalTerms;
import jp.musubi.standard.calculation.burden.local.Used;
import jp.musubi.standard.calculation.burden.steps.Care;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 47都道府県の地方公費の表を丸ごと読む。Where it is at hand; it says so when it is not. */
class LocalSchemesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);
    private static final BurdenCalculator CALCULATOR = BurdenCalculator.shipped();

    /** Rows whose cells hold no figure; what stands there instead. */
    private static final Map<String, String> UNREADABLE = Map.of(
            "27 大阪府 0 マル老1割", "three ceilings of three incomes in one cell: 44400, 24600, 15000",
            "27 大阪府 26 府外母８３", "a sign for a remark: ※");

    /** Columns of the sheets that the calculation does not use, and why. */
    private static final Set<String> UNUSED = Set.of(
            "食事療養費", // meals are no medical cost
            "公費主保区分", // how the claims computer counts the payer
            "レセプト負担金額", // how the claim writes the charge: to 1 or to 10 yen
            "薬剤負担", // the drug charge of 1997 to 2003 (?)
            "所得情報"); // of whom the row is: it decides who gets it, not what is charged

    private static final Path SHARED = Path.of("shared", "masters", "local_kouhi.json");

    @Test
    @Tag("once")
    void すべての行が制度として読め_使わない項目には名がある() throws IOException {
        Map<String, String> unreadable = new TreeMap<>();
        Set<String> unused = new TreeSet<>();
        int schemes = 0;
        int others = 0;
        for (Map.Entry<String, LocalSchemeRow> one : rows().entrySet()) {
            LocalSchemeRow row = one.getValue();
            if (row.isHeader() || row.isEmptySlot()) {
                others++;
                continue;
            }
            try {
                assertThat(row.name()).as(one.getKey()).isNotBlank();
                LocalTerms terms = row.terms();
                assertCharges(one.getKey(), row, terms);
                unused.addAll(row.unused());
                schemes++;
            } catch (IllegalArgumentException noNumber) {
                unreadable.put(one.getKey() + " " + row.name(), String.valueOf(noNumber.getMessage()));
            }
        }
        assertThat(unreadable.keySet()).isEqualTo(new TreeSet<>(UNREADABLE.keySet()));
        assertThat(unused).isEqualTo(new TreeSet<>(UNUSED));
        assertThat(schemes + others + unreadable.size()).as("no row is lost").isEqualTo(1_763);
        assertThat(schemes).isGreaterThan(1_500);
    }

    private static void assertCharges(String name, LocalSchemeRow row, LocalTerms terms) {
        LocalSubsidy subsidy = new LocalSubsidy("one", row.law(), terms, null, Used.NOTHING, null);
        Patient patient = Patient.insured(30, IncomeClass.C);
        for (Care care : Care.values()) {
            Treated treated = new Treated(1_000, row.unit(), care, false);
            Charge charge = CALCULATOR.ofVisit(patient, Bill.of(treated, List.of(subsidy)), DAY);
            assertThat(charge.window()).as(name).isBetween(0L, 3_000L);
            assertThat(terms.of(care).bounds(10_000, false, Used.NOTHING))
                    .as(name)
                    .allSatisfy(bound -> assertThat(charge.parts().get(0).notHere() != null
                                    || charge.window() <= Math.max(bound.yen(), 0))
                            .isTrue());
        }
    }

    /** By prefecture and place in its sheet. */
    private static Map<String, LocalSchemeRow> rows() throws IOException {
        JsonDocument document = (JsonDocument) JsonDocument.parse(Files.readAllBytes(file()), JsonLimits.SUBMISSION);
        Map<String, LocalSchemeRow> rows = new TreeMap<>();
        for (JsonObject.Member prefecture : ((JsonObject) document.root()).members()) {
            List<JsonValue> sheet = ((JsonArray) prefecture.value()).elements();
            for (int i = 0; i < sheet.size(); i++) {
                rows.put(prefecture.name() + " " + i, new LocalSchemeRow(cells((JsonObject) sheet.get(i))));
            }
        }
        return rows;
    }

    private static Map<String, String> cells(JsonObject row) {
        Map<String, String> cells = new HashMap<>();
        row.members().forEach(cell -> cells.put(cell.name(), ((JsonText) cell.value()).value()));
        return cells;
    }

    private static Path file() {
        List<Path> places = new ArrayList<>();
        String named = System.getenv("MUSUBI_MASTERS");
        if (named != null) {
            places.add(Path.of(named, "local_kouhi.json"));
        }
        Stream.of("..", "../..", "../../..")
                .forEach(up -> places.add(Path.of(up).resolve(SHARED)));
        Path found = places.stream().filter(Files::isRegularFile).findFirst().orElse(null);
        Assumptions.assumeTrue(
                found != null, "地方公費の表 local_kouhi.json がありません(MUSUBI_MASTERS か ../shared/masters)。この試験は飛ばします。");
        return found;
    }
}
