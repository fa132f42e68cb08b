package jp.musubi.platform.kernel.access;

/** 照会の根拠。Why a caller may look for a person. What must be asked, and what is answered, depends on it. */
public enum SearchGround {
    /** 窓口。 A facility that takes part, for 資格確認: insured number or all four items. */
    COUNTER,
    /** 災害時。 A facility in the area of an open disaster: name and birth date. */
    DISASTER,
    /** 救急時。 Who may break the glass: all four items. */
    EMERGENCY,
    /** 運営。 The operator, at the link desk. */
    LINK_DESK
}
