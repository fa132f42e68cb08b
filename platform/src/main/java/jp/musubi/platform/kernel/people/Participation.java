package jp.musubi.platform.kernel.people;

/** 参加のようす。Whether a facility takes part in the sharing service on a day. */
public enum Participation {
    /** It takes part. */
    IN,
    /** It has a first day, which is to come. */
    SOON,
    /** It has no day, or its area has none, or its taking part is over. */
    OUT
}
