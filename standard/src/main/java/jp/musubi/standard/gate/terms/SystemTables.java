package jp.musubi.standard.gate.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * コード体系の表。Source: systems.tsv, system-aliases.tsv, code-forms.tsv, japan-systems.tsv, r4-systems.tsv.
 *
 * <p>A system is put together when it is first asked for.
 */
final class SystemTables {

    private static final Map<String, LabList> LABORATORY = Map.of(
            lab("JLAC10/JP_CLINS_ObsLabResult_CoreLabo_CS"), new LabList(false, false),
            lab("JLAC10/JP_CLINS_ObsLabResult_InfectionLabo_CS"), new LabList(true, false),
            lab("JLAC11/JP_CLINS_ObsLabResult_CoreLabo_CS"), new LabList(false, true),
            lab("JLAC11/JP_CLINS_ObsLabResult_InfectionLabo_CS"), new LabList(true, true));

    private final SortedRows systems = SortedRows.read("systems.tsv");
    private final SortedRows aliases = SortedRows.read("system-aliases.tsv");
    private final SortedRows forms = SortedRows.read("code-forms.tsv");
    private final SortedRows japan = SortedRows.read("japan-systems.tsv");
    private final SortedRows base = SortedRows.read("r4-systems.tsv");

    /** The name under which the tables hold the system: its own, that of an alias, or one that ends in {@code *}. */
    @Nullable
    String findTabled(String url) {
        if (!systems.list(url).isEmpty()) {
            return url;
        }
        List<String[]> alias = aliases.list(url);
        if (!alias.isEmpty()) {
            return alias.get(0)[1];
        }
        if (!base.list(url).isEmpty()) {
            return url;
        }
        String family = url.substring(0, 1 + Math.max(url.lastIndexOf('/'), url.lastIndexOf('.')))
                .concat("*");
        return systems.list(family).isEmpty() ? null : family;
    }

    /** @param tabled as {@link #findTabled} gives it */
    KnownSystem get(String tabled) {
        List<String[]> rows = systems.list(tabled);
        if (rows.isEmpty()) {
            String name = lastSegment(tabled);
            return new KnownSystem(tabled, name, name, false, null, ofBase(tabled));
        }
        String[] row = rows.get(0);
        return new KnownSystem(tabled, row[1], row[2], row[3].equals("local"), form(tabled), list(tabled, row[3]));
    }

    static String lastSegment(String url) {
        return url.substring(1 + Math.max(url.lastIndexOf('/'), url.lastIndexOf(':')));
    }

    private @Nullable CodeForm form(String tabled) {
        List<String[]> rows = forms.list(tabled);
        return rows.isEmpty() ? null : CodeForm.of(rows.get(0)[1], rows.get(0)[2], rows.get(0)[3]);
    }

    private CodeList list(String tabled, String state) {
        LabList laboratory = LABORATORY.get(tabled);
        if (laboratory != null) {
            return laboratory;
        }
        if (state.equals("r4")) {
            return ofBase(tabled);
        }
        List<String[]> rows = japan.list(tabled);
        return rows.isEmpty() ? PlainList.NONE : new PlainList(displays(rows), state.equals("complete"), false);
    }

    private PlainList ofBase(String url) {
        return new PlainList(displays(base.list(url)), true, true);
    }

    /** System, code, display. */
    private static Map<String, String> displays(List<String[]> rows) {
        Map<String, String> displays = new HashMap<>();
        for (String[] row : rows) {
            displays.put(row[1], row[2]);
        }
        return Map.copyOf(displays);
    }

    private static String lab(String name) {
        return "http://jpfhir.jp/fhir/clins/CodeSystem/".concat(name);
    }
}
