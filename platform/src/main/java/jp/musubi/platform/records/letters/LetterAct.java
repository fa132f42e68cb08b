package jp.musubi.platform.records.letters;

/** 診療情報提供書にすること。Acts of {@code letter-turns.tsv}. */
public enum LetterAct {
    SEND("送付"),
    WAIT("同意を待つ"),
    AGREE("同意"),
    MOVE("宛先の変更"),
    END("同意の取りやめ"),
    REPLACE("差し替え"),
    RESEND("送り直し"),
    OPEN("開封"),
    RECEIVE("受領"),
    CANCEL("取消"),
    RETURN("差戻し"),
    RELINK("紐付けの直し"),
    EXPIRE("期限切れ"),
    ERASE("中身の消去");

    private final String japanese;

    LetterAct(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
