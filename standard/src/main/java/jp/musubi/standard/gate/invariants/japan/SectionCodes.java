package jp.musubi.standard.gate.invariants.japan;

import java.util.HashSet;
import java.util.Set;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.gate.submission.Names;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * The codes of a document's sections are those of its own list. Taken from the slices of the profile's table, so that there is
 * one list. Source: clins §5.7, §10 trap 7 (the corrected later text).
 */
final class SectionCodes implements Invariant {

    private static final String TABLES = "/jp/musubi/standard/gate/profiles/";
    private static final String TYPES = "http://jpfhir.jp/fhir/Common/CodeSystem/doc-typecodes";
    private static final String SUMMARY = "18842-5";

    private final Set<String> ofLetter = codesOf("JP_Composition_eReferral.tsv");
    private final Set<String> ofSummary = codesOf("JP_Composition_eDischargeSummary.tsv");

    @Override
    public void judge(JsonObject composition, Judging judging) {
        JsonObject type = Codings.findIn(composition.findObject("type"), TYPES);
        boolean summary = type != null && type.is("code", SUMMARY);
        judge(composition, summary ? ofSummary : ofLetter, judging);
    }

    private static void judge(JsonObject parent, Set<String> codes, Judging judging) {
        for (JsonValue value : parent.list("section")) {
            if (value instanceof JsonObject section) {
                for (JsonValue coding : Codings.listOf(section.findObject("code"))) {
                    judgeCoding(coding, codes, judging);
                }
                judge(section, codes, judging);
            }
        }
    }

    private static void judgeCoding(JsonValue value, Set<String> codes, Judging judging) {
        if (Codings.isOf(value, Names.SECTION)
                && ((JsonObject) value).find("code") instanceof JsonText code
                && !codes.contains(code.value())) {
            judging.report("G-SECTION-CODE", code);
        }
    }

    private static Set<String> codesOf(String table) {
        Set<String> codes = new HashSet<>();
        for (Row row : Table.read(SectionCodes.class, TABLES + table)) {
            String fixed = row.get("fixed");
            if (row.get("path").contains(".section:") && row.get("path").endsWith(".code.coding.code")) {
                codes.add(fixed.substring(2, fixed.length() - 1));
            }
        }
        return Set.copyOf(codes);
    }
}
