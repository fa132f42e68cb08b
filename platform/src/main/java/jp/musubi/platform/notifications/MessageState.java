package jp.musubi.platform.notifications;

/** 通知一つの状態。 */
public enum MessageState {
    /** 送るのを待っている。 */
    WAITING,
    /** 届いた: the receiver answered 2xx. */
    DELIVERED,
    /** 届かず: no try is left; it may be sent again by hand. */
    FAILED
}
