package jp.musubi.platform.records.intake;

import jp.musubi.platform.kernel.access.SubmissionKind;
import jp.musubi.standard.gate.submission.SubmissionType;

/** 登録の種類。From the gate's word to the access matrix's word. */
final class Kinds {

    private Kinds() {}

    static SubmissionKind of(SubmissionType type) {
        return switch (type) {
            case FIVE_ITEMS -> SubmissionKind.SIX_ITEMS;
            // A summary travels with a letter only; whether one alone is refused is the gate's rule.
            case REFERRAL, DISCHARGE_SUMMARY -> SubmissionKind.LETTER;
            // What belongs to another system never gets past the gate; it is named here for completeness.
            case CHECKUP, OTHER_CHECKUP, MUNICIPAL_CHECKUP -> SubmissionKind.CHECKUP;
            case PATIENT_SUMMARY -> SubmissionKind.PCS;
            case MEDICATION_ORDERS, PRESCRIPTION -> SubmissionKind.PRESCRIPTION;
        };
    }
}
