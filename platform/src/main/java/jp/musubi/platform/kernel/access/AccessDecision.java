package jp.musubi.platform.kernel.access;

/** 可否。A value with its reason; the look or the refused try is in the log when this is returned. */
public sealed interface AccessDecision {

    record Granted(AccessGrant grant) implements AccessDecision {}

    record Refused(RefusalReason reason) implements AccessDecision {}
}
