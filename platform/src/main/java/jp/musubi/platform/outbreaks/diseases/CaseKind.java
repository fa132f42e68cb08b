package jp.musubi.platform.outbreaks.diseases;

/** 診断(検案)した者の類型。Item 1 of the form. */
public enum CaseKind {
    PATIENT("患者(確定例)"),
    CARRIER("無症状病原体保有者"),
    SUSPECTED("疑似症患者"),
    BODY("感染症死亡者の死体"),
    SUSPECTED_BODY("感染症死亡疑い者の死体");

    private final String japanese;

    CaseKind(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
