package jp.musubi.platform.records.sixitems;

import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.standard.gate.submission.SubmittedItem;

/** 項目の区分。From the gate's word to the access matrix's word. */
public final class ItemClass {

    private ItemClass() {}

    public static DataClass of(SubmittedItem.Kind kind) {
        return switch (kind) {
            case CONDITION -> DataClass.CONDITION;
            case ALLERGY -> DataClass.ALLERGY;
            case INFECTION -> DataClass.INFECTION;
            case LAB -> DataClass.LAB;
            case MEDICATION -> DataClass.MEDICATION;
            case CHECKUP -> DataClass.CHECKUP;
        };
    }
}
