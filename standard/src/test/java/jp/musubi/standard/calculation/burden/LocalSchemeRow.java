package jp.musubi.standard.calculation.burden;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.musubi.standard.calculation.burden.local.AgeBand;
import jp.musubi.standard.calculation.burden.local.CareTerms;
import jp.musubi.standard.calculation.burden.local.Charging;
import jp.musubi.standard.calculation.burden.local.Limits;
import jp.musubi.standard.calculation.burden.local.LocalTerms;
import org.jspecify.annotations.Nullable;

/** 地方公費の表の一行。Cells by their column; it remembers which columns nobody asked for. */
final class LocalSchemeRow {

    /** In some sheets a column was put in before the charge of outpatients: from there on each value stands one too far left. */
    private static final List<String> COLUMNS = List.of(
            "外来負担区分",
            "1回負担割合",
            "1回固定額",
            "1回上限額",
            "1日上限額",
            "1日上限回数",
            "1月院内上限額",
            "1月院外上限額",
            "1月上限回数",
            "薬剤負担",
            "入院負担区分",
            "入院.1回負担割合",
            "入院.1回固定額",
            "入院.1回上限額",
            "入院.1日上限額",
            "入院.1日上限回数",
            "入院.1月上限額",
            "入院.1月上限回数",
            "1日食事助成額");

    private final Map<String, String> cells;
    private final Set<String> used = new TreeSet<>();

    LocalSchemeRow(Map<String, String> cells) {
        this.cells = settled(cells);
    }

    boolean isHeader() {
        return cells.getOrDefault("法別番号", "").equals("2法別番号");
    }

    boolean isEmptySlot() {
        return cells.getOrDefault("短縮制度名", "").startsWith("未使用");
    }

    String name() {
        return text("短縮制度名");
    }

    String law() {
        return text("法別番号");
    }

    int unit() {
        String unit = text("点数単価");
        return unit.isEmpty() ? Treated.UNIT : Integer.parseInt(unit);
    }

    LocalTerms terms() {
        CareTerms outpatient = outpatient();
        return new LocalTerms(ages(), outpatient, inpatient(), outpatient);
    }

    /** Columns with a value that made no difference. */
    Set<String> unused() {
        Set<String> unused = new TreeSet<>(cells.keySet());
        unused.removeAll(used);
        return unused;
    }

    private AgeBand ages() {
        String ages = text("年齢（開始－終了）");
        if (ages.isEmpty()) {
            return new AgeBand(0, AgeBand.OPEN, AgeBand.End.SCHOOL_YEAR);
        }
        String[] two = ages.split("-");
        return new AgeBand(Integer.parseInt(two[0]), Integer.parseInt(two[1]), AgeBand.End.SCHOOL_YEAR);
    }

    private CareTerms outpatient() {
        return new CareTerms(
                charging("外来負担区分"),
                number("1回負担割合"),
                yen("1回固定額"),
                new Limits(
                        yen("1回上限額"),
                        yen("1日上限額"),
                        number("1日上限回数"),
                        yen("1月院内上限額"),
                        yen("1月院外上限額"),
                        number("1月上限回数")));
    }

    private CareTerms inpatient() {
        return new CareTerms(
                charging("入院負担区分"),
                number("入院.1回負担割合"),
                yen("入院.1回固定額"),
                new Limits(
                        yen("入院.1回上限額"),
                        yen("入院.1日上限額"),
                        number("入院.1日上限回数"),
                        yen("入院.1月上限額"),
                        null,
                        number("入院.1月上限回数")));
    }

    private Charging charging(String column) {
        return switch (text(column)) {
            case "1" -> Charging.CHARGED;
            case "2" -> Charging.FREE;
            case "3" -> Charging.PAID_BACK;
            case "0", "" -> Charging.NOT_COVERED;
            default -> throw new IllegalArgumentException(column);
        };
    }

    private String text(String column) {
        used.add(column);
        return cells.getOrDefault(column, "");
    }

    private @Nullable Long yen(String column) {
        String text = text(column);
        return text.isEmpty() ? null : Long.valueOf(text);
    }

    private @Nullable Integer number(String column) {
        String text = text(column);
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static Map<String, String> settled(Map<String, String> cells) {
        Map<String, String> settled = new LinkedHashMap<>(cells);
        if (cells.getOrDefault("法別番号", "").equals("2法別番号")) {
            return settled;
        }
        boolean agesAside = cells.getOrDefault("点数単価", "").matches("[0-9]+[ \u3000]*[-－][ \u3000]*[0-9]+");
        boolean unitAside = cells.getOrDefault("レセプト負担金額", "").equals("10");
        if (agesAside) {
            settled.put("年齢（開始－終了）", cells.getOrDefault("点数単価", ""));
            settled.remove("点数単価");
        }
        if (unitAside) {
            settled.put("点数単価", "10");
            settled.remove("レセプト負担金額");
        }
        boolean chargeAside = !cells.getOrDefault("外来負担区分", "").matches("[0-9]");
        if (unitAside && chargeAside && cells.getOrDefault("入院負担区分", "").equals("0")) {
            moveRight(cells, settled);
        }
        settled.computeIfPresent("年齢（開始－終了）", (column, ages) -> ages(ages));
        return settled;
    }

    private static void moveRight(Map<String, String> cells, Map<String, String> settled) {
        for (int i = 0; i + 1 < COLUMNS.size(); i++) {
            String value = cells.get(COLUMNS.get(i + 1));
            if (value == null) {
                settled.remove(COLUMNS.get(i));
            } else {
                settled.put(COLUMNS.get(i), value);
            }
        }
        settled.remove("1日食事助成額");
        String people = cells.get("外来負担区分");
        if (people != null) {
            settled.put("所得情報", people);
        }
    }

    /** {@code 44730} is what a spreadsheet made of 6-18: the 18 June 2022. */
    private static String ages(String ages) {
        return ages.equals("44730")
                ? "6-18"
                : ages.replace('－', '-').replace(" ", "").replace("\u3000", "");
    }
}
