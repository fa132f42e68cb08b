package jp.musubi.platform.kernel.people.search;

/** 一つの項目の似かた。How one item that was asked for fits the register. */
enum Likeness {
    SAME,
    /** The keys of a search are the same, the text is not. */
    WIDE,
    /** An earlier name or address fits. */
    EARLIER,
    /** One address goes on where the other stops. */
    PART,
    DIFFERENT,
    NOT_ASKED
}
