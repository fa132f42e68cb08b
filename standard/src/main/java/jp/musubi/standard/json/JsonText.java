package jp.musubi.standard.json;

/** 文字列。 */
public record JsonText(int start, int end, String value) implements JsonValue {}
