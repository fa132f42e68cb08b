package jp.musubi.platform.records.letters;

/** 診療情報提供書の状態(sharing-service §6)。 */
public enum DeliveryState {
    /** Registered; passed through at once. */
    SENT("送付済"),
    /** No consent yet: nobody may open it. */
    WAITING("同意待ち"),
    /** The addressee may open it. */
    OPENABLE("開封可"),
    /** The addressee has fetched it. */
    OPENED("開封済"),
    /** The addressee has said that it keeps it. */
    RECEIVED("受領済"),
    /** The content is gone, the steps are kept. */
    ERASED("消去済"),
    CANCELLED("取消"),
    RETURNED("差戻し"),
    EXPIRED("期限切れ");

    private final String japanese;

    DeliveryState(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }

    /** Whether the same bytes sent once more are a retry, and not a letter sent again. */
    boolean isUnderWay() {
        return this != CANCELLED && this != RETURNED && this != EXPIRED;
    }

    /** Whether the addressee may know whose letter it is: it may open it, or did. */
    boolean isAgreed() {
        return this == OPENABLE || this == OPENED || this == RECEIVED;
    }
}
