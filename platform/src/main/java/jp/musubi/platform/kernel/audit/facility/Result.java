package jp.musubi.platform.kernel.audit.facility;

/** 結果。Which entries are wanted. */
public enum Result {
    ALL,
    GRANTED,
    REFUSED
}
