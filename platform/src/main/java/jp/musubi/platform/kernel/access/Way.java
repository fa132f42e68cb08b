package jp.musubi.platform.kernel.access;

import jp.musubi.platform.kernel.caller.Purpose;

/** 見てよいわけ。On which condition and for which purpose a class may be seen, and how much of it. */
record Way(Condition condition, Purpose purpose, Extent extent) {

    /** Only what the caller's own facility sent. */
    boolean ownOnly() {
        return condition == Condition.O;
    }
}
