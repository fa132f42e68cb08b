package jp.musubi.standard.gate.invariants;

import jp.musubi.standard.json.JsonObject;

/** One rule between elements of an object. Has no state, so one object serves all threads; never throws for any content. */
@FunctionalInterface
public interface Invariant {

    void judge(JsonObject value, Judging judging);
}
