package jp.musubi.platform.records.checkups;

/** 連携の種類。What became of a report, as of its newest change. */
public enum FeedKind {
    REGISTERED("登録"),
    /** Another version in place of the former one. */
    CORRECTED("訂正"),
    /** Not to be used any more: withdrawn, sent again elsewhere, or never this insurer's. */
    WITHDRAWN("取消");

    private final String japanese;

    FeedKind(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
