package jp.musubi.platform.kernel.people;

/** 施設の種類。 */
public enum FacilityKind {
    HOSPITAL("病院"),
    CLINIC("診療所"),
    DENTAL("歯科"),
    PHARMACY("薬局"),
    CHECKUP_CENTER("健診センター"),
    VISITING_NURSE("訪問看護ステーション"),
    /** No 点数表番号 of its own is known for it today (identifiers §2 (?)). */
    MIDWIFERY("助産所");

    private final String japanese;

    FacilityKind(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
