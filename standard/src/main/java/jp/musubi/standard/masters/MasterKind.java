package jp.musubi.standard.masters;

/** マスターの種類。 */
public enum MasterKind {
    /** 傷病名マスター, files {@code b_} */
    DISEASE("傷病名"),
    /** 修飾語マスター, files {@code z_} */
    MODIFIER("修飾語"),
    /** 医薬品マスター, files {@code y_} */
    DRUG("医薬品"),
    /** 医科診療行為マスター, files {@code s_} */
    PROCEDURE("診療行為"),
    /** 検査の項目: the 43 items and the 5 infections of the sharing guide; no file of its own */
    LAB("検査"),
    /** アレルゲン(食品、環境): a few of J-FAGY; drugs are in DRUG */
    ALLERGEN("アレルゲン");

    private final String japanese;

    MasterKind(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
