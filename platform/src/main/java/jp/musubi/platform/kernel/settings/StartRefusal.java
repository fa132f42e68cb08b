package jp.musubi.platform.kernel.settings;

/** 起動を断る理由。Each has its own exit code; the table of docs/settings.md is made from this list. */
public enum StartRefusal {
    SETTING_WRONG(64, "設定の値が正しくありません", "a setting is wrong"),
    DATA_OF_NEWER_VERSION(65, "データが別の版のものです", "the data belongs to another version"),
    DATA_FOLDER_UNUSABLE(66, "データの置き場所が使えません", "the data folder cannot be used"),
    DATA_FOLDER_IN_USE(67, "同じデータで既に動いています", "the data folder is in use"),
    PORT_IN_USE(68, "ポートが使われています", "the port is in use"),
    DATABASE_UNREACHABLE(69, "保管庫(PostgreSQL)を使えません", "PostgreSQL cannot be used"),
    BROKEN(70, "当方の誤りで起動できません", "an error of the platform"),
    CLOCK_BEHIND(71, "時計が記録より前です", "the clock is behind the log"),
    DATABASE_ROLE_TOO_STRONG(77, "保管庫の利用者の権限が強すぎます", "the database role is too strong");

    private final int exitCode;
    private final String japanese;
    private final String english;

    StartRefusal(int exitCode, String japanese, String english) {
        this.exitCode = exitCode;
        this.japanese = japanese;
        this.english = english;
    }

    public int exitCode() {
        return exitCode;
    }

    public String japanese() {
        return japanese;
    }

    public String english() {
        return english;
    }
}
