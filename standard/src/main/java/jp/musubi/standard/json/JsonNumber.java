package jp.musubi.standard.json;

/** 数。The lexical form as sent; never turned into a floating point number, so that no digit is lost. */
public record JsonNumber(int start, int end, String lexical) implements JsonValue {}
