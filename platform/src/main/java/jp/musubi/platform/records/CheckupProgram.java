package jp.musubi.platform.records;

import jp.musubi.platform.kernel.access.CheckupItems.RunBy;

/**
 * 健診の実施区分。One row of checkup-programs.tsv.
 *
 * @param code event code of the report, three digits
 * @param runBy who runs such checkups
 * @param law whose compulsory items are shown
 * @param voluntary whether it is shared only if the person agreed
 */
public record CheckupProgram(String code, String japanese, String english, RunBy runBy, Law law, boolean voluntary) {

    /** 項目を定める法令。 */
    public enum Law {
        /** 高齢者医療確保法(特定健診の項目) */
        SPECIFIC,
        /** 労働安全衛生法 */
        SAFETY
    }
}
