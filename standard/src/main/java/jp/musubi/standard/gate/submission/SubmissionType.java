package jp.musubi.standard.gate.submission;

/** 登録の種類。Known from the profile of the Bundle. */
public enum SubmissionType {
    FIVE_ITEMS("5情報"),
    REFERRAL("診療情報提供書"),
    DISCHARGE_SUMMARY("退院時サマリー"),
    CHECKUP("健診結果報告書"),
    PATIENT_SUMMARY("患者サマリー"),
    /** Of the checkup guide itself, which the sharing service does not take under this name. */
    OTHER_CHECKUP("健診結果報告書(健診の実装ガイドのもの)"),
    MUNICIPAL_CHECKUP("自治体検診結果報告書"),
    PRESCRIPTION("電子処方箋"),
    /** The orders of one prescription, as 電子処方箋管理サービス sends them (clarifications 470). */
    MEDICATION_ORDERS("電子処方箋の処方");

    private final String japanese;

    SubmissionType(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
