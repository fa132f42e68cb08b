package jp.musubi.platform.kernel.access;

/** 閲覧の結果。What a look showed under its grant, or why it was refused; it is in the log when this is returned. */
public sealed interface Looked<T> {

    record Shown<T>(AccessGrant grant, T answer) implements Looked<T> {}

    record Refused<T>(RefusalReason reason) implements Looked<T> {}
}
