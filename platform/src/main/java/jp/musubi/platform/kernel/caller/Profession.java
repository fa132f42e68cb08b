package jp.musubi.platform.kernel.caller;

/** 職種。What a member of a facility's staff is; columns of the access matrix (access-matrix §2). */
public enum Profession {
    DOCTOR("医師"),
    DENTIST("歯科医師"),
    NURSE("看護師"),
    THERAPIST("療法士等"),
    PHARMACIST("薬剤師"),
    VISITING_NURSE("訪問看護師"),
    /** At a midwifery home; in a hospital she is registered as a nurse, which she is by licence too. */
    MIDWIFE("助産師"),
    CLERK("受付"),
    CHECKUP_STAFF("健診担当"),
    /** 医療情報の安全管理の責任者。Reads its own facility's log without clinical content. */
    PRIVACY_OFFICER("安全管理責任者"),
    /** 施設のシステム担当。Keys and submissions, no records. */
    SYSTEM_ADMIN("システム担当");

    private final String japanese;

    Profession(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
