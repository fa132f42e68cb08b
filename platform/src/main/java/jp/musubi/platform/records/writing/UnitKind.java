package jp.musubi.platform.records.writing;

import java.util.List;

/** 5情報の報告単位の種類。One unit holds one of these (clins §2.1); 薬剤禁忌 is among the allergies, 感染症 among the tests. */
public enum UnitKind {
    CONDITION("傷病名", "Condition"),
    ALLERGY("アレルギー・薬剤禁忌", "AllergyIntolerance"),
    TEST("検査・感染症", "Observation");

    private final String japanese;
    private final String resourceType;

    UnitKind(String japanese, String resourceType) {
        this.japanese = japanese;
        this.resourceType = resourceType;
    }

    public String japanese() {
        return japanese;
    }

    String resourceType() {
        return resourceType;
    }

    /** What of it belongs into a unit of this kind. */
    Clinical only(Clinical all) {
        return switch (this) {
            case CONDITION -> new Clinical(all.diseases(), List.of(), List.of(), List.of());
            case ALLERGY -> new Clinical(List.of(), all.allergies(), List.of(), List.of());
            case TEST -> new Clinical(List.of(), List.of(), List.of(), all.tests());
        };
    }
}
