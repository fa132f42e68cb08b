package jp.musubi.platform.notifications;

/** 知らせること。What a facility may be told of: its own units and notices, and letters to it. */
public enum NotificationKind {
    /** 紹介状が届いた(送り直し、宛先の変更も)。 */
    LETTER_ARRIVED,
    /** 自施設の単位が登録された(置き換えも)。 */
    UNIT_REGISTERED,
    /** 自施設の単位が取り消された。 */
    UNIT_WITHDRAWN,
    /** 発生届の下書きの期限が近く、まだだれも決めていない。 */
    NOTICE_DRAFT_DUE,
    /** 発生届が差し戻された。 */
    NOTICE_RETURNED
}
