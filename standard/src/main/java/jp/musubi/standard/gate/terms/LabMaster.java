package jp.musubi.standard.gate.terms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * 検査マスター。JLAC10 and JLAC11 codes of the 43 items and the 5 infections, with their items and units.
 *
 * <p>The codes stay in their files; a code is read when it is first asked for and then kept.
 */
public final class LabMaster {

    private static final int LENGTH = 17;
    /** Analyte, kind and specimen; behind them three characters of method and two of result or unit. */
    private static final int BEFORE_METHOD = 12;

    private static final int BEHIND_METHOD = 15;
    private static final String ORDER = "依頼";
    private static final GuideRange ALWAYS = new GuideRange("");
    /** Codes of the master that the package of 1.5.2 has not. */
    private static final GuideRange LATER = new GuideRange("1.5.3..");

    /** Read when first asked for. */
    private static final class Holder {
        static final LabMaster STANDARD = new LabMaster();
    }

    private final LabItems items = new LabItems();
    private final SortedRows jlac10 = SortedRows.read("lab-jlac10.tsv");
    private final SortedRows jlac11 = SortedRows.read("lab-jlac11.tsv");
    private final Map<String, LabCode> known = new ConcurrentHashMap<>();

    private LabMaster() {}

    public static LabMaster standard() {
        return Holder.STANDARD;
    }

    /** The units of a code, or null when the master has none for it. The first character tells JLAC11 from JLAC10. */
    public @Nullable LabUnits findUnits(String code) {
        LabCode found = find(code);
        return found == null || found.units().isEmpty() ? null : found.units();
    }

    /** A code of either list and either version of JLAC, or null. */
    @Nullable
    LabCode find(String code) {
        LabCode found = known.get(code);
        if (found == null && code.length() == LENGTH) {
            found = isJlac11(code) ? read11(code) : read10(code);
            if (found != null) {
                known.put(code, found);
            }
        }
        return found;
    }

    static boolean isJlac11(String code) {
        return !code.isEmpty() && code.charAt(0) >= 'A';
    }

    static String normalized(String display) {
        return Normalizer.normalize(display, Normalizer.Form.NFKC);
    }

    Collection<LabItem> listItems() {
        return items.list();
    }

    private @Nullable LabCode read10(String code) {
        List<String[]> rows = jlac10.list(code);
        if (rows.isEmpty() && isAnyMethod(code)) {
            rows = siblings(jlac10, code);
        }
        if (rows.isEmpty()) {
            return null;
        }
        List<String[]> measured = rows.get(0)[4].isEmpty() ? siblings(jlac10, code) : rows;
        return new LabCode(itemsOf(rows, 2), isInFirst(rows) ? ALWAYS : LATER, units(measured));
    }

    private @Nullable LabCode read11(String code) {
        List<String[]> rows = jlac11.list(code);
        if (rows.isEmpty() && code.startsWith("000", BEFORE_METHOD)) {
            rows = siblings(jlac11, code);
        }
        LabUnits units = items.findUnits(code.substring(BEHIND_METHOD));
        return rows.isEmpty() ? null : new LabCode(itemsOf(rows, 1), ALWAYS, units == null ? LabUnits.NONE : units);
    }

    private static boolean isInFirst(List<String[]> rows) {
        for (String[] row : rows) {
            if (!row[3].isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** 998 is any method and 999 another one (clins §5.4); the list of the 43 items has no rows for them. */
    private static boolean isAnyMethod(String code) {
        return code.startsWith("998", BEFORE_METHOD) || code.startsWith("999", BEFORE_METHOD);
    }

    /** Codes that differ in nothing but the method. */
    private static List<String[]> siblings(SortedRows rows, String code) {
        List<String[]> same = new ArrayList<>();
        String ending = code.substring(BEHIND_METHOD);
        for (String[] row : rows.listFrom(code.substring(0, BEFORE_METHOD))) {
            if (row[0].endsWith(ending)) {
                same.add(row);
            }
        }
        return same;
    }

    private List<LabItem> itemsOf(List<String[]> rows, int column) {
        if (rows.size() == 1) {
            return items.listOf(rows.get(0)[column]);
        }
        Set<LabItem> all = new LinkedHashSet<>();
        for (String[] row : rows) {
            all.addAll(items.listOf(row[column]));
        }
        return List.copyOf(all);
    }

    private LabUnits units(List<String[]> rows) {
        Set<LabUnits.Unit> all = new LinkedHashSet<>();
        for (String[] row : rows) {
            for (String unit : row[4].split("\\|")) {
                if (!unit.isEmpty() && !unit.equals(ORDER)) {
                    all.add(items.unit(unit));
                }
            }
        }
        return new LabUnits(List.copyOf(all));
    }
}
