package jp.musubi.standard.json;

import java.util.List;

/** 並び。 */
public record JsonArray(int start, int end, List<JsonValue> elements) implements JsonValue {}
