package jp.musubi.platform.notifications;

/** 届け先の状態。What happens while it is not live waits, as long as messages are kept. */
public enum SubscriptionState {
    LIVE,
    /** 人が休ませた。 */
    PAUSED,
    /** 続けて失敗したので止まった。 */
    STOPPED
}
