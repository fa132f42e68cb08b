package jp.musubi.standard.gate.shape;

import jp.musubi.standard.json.JsonValue;

/** Whether a repetition of an element belongs to a slice. */
@FunctionalInterface
interface Matcher {

    boolean matches(JsonValue value, Walk walk);
}
