package jp.musubi.platform.exchange.summary;

import java.util.Set;
import jp.musubi.platform.kernel.caller.DataClass;

/**
 * 文書の節。The three sections that the IPS makes compulsory and the one of results, in this order; each stands in every
 * document, without entries with the reason why. Codes: LOINC, as in HL7 IPS Composition-uv-ips.
 */
enum SummarySection {
    PROBLEMS("11450-4", "傷病名", Set.of(DataClass.CONDITION)),
    ALLERGIES("48765-2", "アレルギー・薬剤禁忌", Set.of(DataClass.ALLERGY)),
    MEDICATIONS("10160-0", "くすり", Set.of(DataClass.MEDICATION)),
    RESULTS("30954-2", "検査・感染症の結果", Set.of(DataClass.LAB, DataClass.INFECTION));

    private final String code;
    private final String title;
    private final Set<DataClass> classes;

    SummarySection(String code, String title, Set<DataClass> classes) {
        this.code = code;
        this.title = title;
        this.classes = classes;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    boolean holds(DataClass dataClass) {
        return classes.contains(dataClass);
    }

    /** Whether nothing of it may be read under these classes. */
    boolean isWithheld(Set<DataClass> granted) {
        return classes.stream().noneMatch(granted::contains);
    }
}
