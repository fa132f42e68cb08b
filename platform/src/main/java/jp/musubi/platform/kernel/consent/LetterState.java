package jp.musubi.platform.kernel.consent;

/** 診療情報提供書の、同意から見た状態(sharing-service §6)。 */
public enum LetterState {
    /** 閲覧保留。No consent yet. */
    WAITING("同意待ち"),
    /** 閲覧可。The addressee may open it. */
    OPENABLE("開封可"),
    /** 取得済。The consent is not turned back any more. */
    RECEIVED("取得済"),
    /** 送った施設が取り消した。 */
    WITHDRAWN("取消");

    private final String japanese;

    LetterState(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
