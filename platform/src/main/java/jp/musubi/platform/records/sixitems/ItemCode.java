package jp.musubi.platform.records.sixitems;

import java.util.List;
import java.util.Optional;
import jp.musubi.standard.gate.submission.SubmittedItem;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.words.FacilityCode;

/**
 * 項目コード。What makes results of several facilities results of one item: the first standard code, a JLAC code without its
 * list; an item that is not standardised is one of its facility's, by its local code (clins, codes of Observation).
 */
final class ItemCode {

    private static final List<String> NO_STANDARD = List.of("LocalCode_CS", "_Uncoded_CS");

    private ItemCode() {}

    static String of(SubmittedItem item, FacilityCode facility) {
        JsonObject code = item.resource().findObject("code");
        List<JsonObject> codings = code == null ? List.of() : code.listObjects("coding");
        return codings.stream()
                .filter(coding -> isStandard(systemOf(coding)) && coding.findText("code") != null)
                .findFirst()
                .map(ItemCode::standard)
                .orElseGet(() -> facility.digits() + " " + local(codings).orElse(item.label()));
    }

    private static boolean isStandard(String system) {
        return !system.isEmpty() && NO_STANDARD.stream().noneMatch(system::endsWith);
    }

    private static String standard(JsonObject coding) {
        String system = systemOf(coding);
        String code = Optional.ofNullable(coding.findText("code")).orElseThrow();
        return system.contains("/JLAC") ? code : system + "|" + code;
    }

    private static Optional<String> local(List<JsonObject> codings) {
        return codings.stream()
                .filter(coding -> systemOf(coding).endsWith("LocalCode_CS"))
                .flatMap(coding -> Optional.ofNullable(coding.findText("code")).stream())
                .findFirst();
    }

    private static String systemOf(JsonObject coding) {
        String system = coding.findText("system");
        return system == null ? "" : system;
    }
}
