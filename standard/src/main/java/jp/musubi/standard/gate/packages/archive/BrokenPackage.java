package jp.musubi.standard.gate.packages.archive;

/** 読めないパッケージ。Why a package file was given up. Holds nothing of its content. */
public final class BrokenPackage extends Exception {

    private static final long serialVersionUID = 1L;

    /** What was found instead of a package. */
    public enum Reason {
        UNREADABLE("ファイルを読めません", "the file cannot be read"),
        NOT_GZIP("gzip で圧縮されたファイルではありません", "not a gzip file"),
        NOT_TAR("中身が tar ではありません", "not a tar inside"),
        CUT_OFF("途中で切れているか、壊れています", "cut off or damaged"),
        TOO_LARGE("広げると大きすぎます", "too large when unpacked"),
        TOO_MANY_ENTRIES("ファイルの数が多すぎます", "too many files inside"),
        ENTRY_TOO_LARGE("中に大きすぎるファイルがあります", "a file inside is too large"),
        NO_DESCRIPTION("package/package.json がないか、name と version がありません", "no package.json with name and version");

        private final String japanese;
        private final String english;

        Reason(String japanese, String english) {
            this.japanese = japanese;
            this.english = english;
        }

        public String japanese() {
            return japanese;
        }

        public String english() {
            return english;
        }
    }

    private final Reason reason;

    public BrokenPackage(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
