package jp.musubi.standard.gate.invariants.japan;

import java.util.List;
import java.util.regex.Pattern;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import jp.musubi.standard.tables.Table;

/** Prefix, body, system and category of an allergen code belong together. Source: allergens.tsv (clins §5.3). */
final class AllergenCode implements Invariant {

    private record Kind(Pattern code, String system, String category, boolean categoryNeeded) {}

    private static final List<Kind> KINDS = Table.read(AllergenCode.class, "allergens.tsv").stream()
            .map(row -> new Kind(
                    Pattern.compile(row.get("prefix") + row.get("body")),
                    row.get("system"),
                    row.get("category"),
                    row.get("categoryNeeded").equals("yes")))
            .toList();

    @Override
    public void judge(JsonObject allergy, Judging judging) {
        for (JsonValue value : Codings.listOf(allergy.findObject("code"))) {
            if (value instanceof JsonObject coding
                    && coding.find("code") instanceof JsonText code
                    && isOfKnownSystem(coding)
                    && !isRight(allergy, coding, code.value())) {
                judging.report("G-ALLERGEN-PREFIX", code);
            }
        }
    }

    private static boolean isOfKnownSystem(JsonObject coding) {
        return KINDS.stream().anyMatch(kind -> coding.is("system", kind.system()));
    }

    private static boolean isRight(JsonObject allergy, JsonObject coding, String code) {
        return KINDS.stream()
                .anyMatch(kind -> coding.is("system", kind.system())
                        && kind.code().matcher(code).matches()
                        && fits(allergy, kind));
    }

    /** 「その他アレルギー等」may go without a category; a drug may not, or it would not be taken for one. */
    private static boolean fits(JsonObject allergy, Kind kind) {
        List<JsonValue> categories = allergy.list("category");
        if (categories.isEmpty()) {
            return !kind.categoryNeeded();
        }
        return categories.stream().anyMatch(each -> each instanceof JsonText text && text.is(kind.category()));
    }
}
