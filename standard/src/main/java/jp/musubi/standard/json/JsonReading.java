package jp.musubi.standard.json;

/** 読み取りの結果。A document, or the first reason why the bytes are not one. */
public sealed interface JsonReading permits JsonDocument, JsonFailure {}
