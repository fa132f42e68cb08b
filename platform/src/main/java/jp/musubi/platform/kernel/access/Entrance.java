package jp.musubi.platform.kernel.access;

/** 入口。How a caller comes to a path; what has no entrance does not exist. */
public enum Entrance {
    OPEN("だれでも"),
    /** A registered client's own proof: a signed assertion or a certificate. */
    CLIENT("登録されたシステムの署名"),
    TOKEN("アクセストークン"),
    /** The session of a person with a card. */
    CARD("本人のカード"),
    /** A session at an office or of a facility's staff; each page asks whether this one may. */
    DESK("事務室と職員"),
    /** Open, and only in the synthetic country. */
    DEMO("見本の国だけ");

    private final String japanese;

    Entrance(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
