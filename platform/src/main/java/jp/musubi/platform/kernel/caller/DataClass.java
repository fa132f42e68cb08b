package jp.musubi.platform.kernel.caller;

/** 情報の区分。Rows of the access matrix (access-matrix §2). */
public enum DataClass {
    CONDITION("傷病名"),
    ALLERGY("アレルギー等"),
    INFECTION("感染症"),
    LAB("検査"),
    MEDICATION("処方"),
    CHECKUP("健診結果報告書"),
    LETTER("診療情報提供書"),
    PCS("患者サマリー"),
    /** 本人の基本情報(氏名・生年月日・性別・住所・資格の番号)。 */
    DEMOGRAPHICS("基本情報"),
    /** オンライン資格確認の答え。Asked for ELIGIBILITY, by whom the person presents card or number to; no consent of a class. */
    ELIGIBILITY("資格"),
    /** 受診・薬剤・診療・透析・手術の集まり。The dated set of access-matrix §2. */
    EMERGENCY_SET("救急時サマリー"),
    CONSENTS("同意の一覧"),
    /** 受診前の問診。What a person answers before a visit and gives to one facility: the person's own words, none of the six. */
    INTERVIEW("受診前の問診"),
    /** 心肺蘇生などについての本人の希望。The person's own statement, none of the six. */
    WISHES("本人の希望"),
    /** 予防接種と母子保健: 予定、予診票、質問票、結果。What a 母子健康手帳 holds, kept by the room of municipalities; none of the six. */
    CHILD_HEALTH("予防接種・母子保健"),
    /** だれが見たか、の記録。 */
    LOOKS("閲覧の記録");

    private final String japanese;

    DataClass(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
