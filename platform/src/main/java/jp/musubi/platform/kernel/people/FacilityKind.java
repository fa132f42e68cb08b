package jp.musubi.platform.kernel.people;

/** 施設の種類。 */
public enum FacilityKind {
    HOSPITAL("病院"),
    CLINIC("診療所"),
    DENTAL("歯科"),
    PHARMACY("薬局"),
    CHECKUP_CENTER("健診センター"),
    VISITING_NURSE("訪問看護ステーション");

    private final String japanese;

    FacilityKind(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
