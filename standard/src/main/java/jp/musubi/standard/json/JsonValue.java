package jp.musubi.standard.json;

/** 値。Start and end are byte offsets into the document, end exclusive. */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonText, JsonNumber, JsonLiteral {

    int start();

    int end();
}
