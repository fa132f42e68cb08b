package jp.musubi.platform.records.letters;

import org.jspecify.annotations.Nullable;

/**
 * 事前指示。What a document of a letter says in its section 410 (clins §5.7).
 *
 * @param document title of the document, 診療情報提供書 or 退院時サマリー
 * @param date of the document as sent, or null
 * @param text of the section, empty where it says it otherwise
 */
public record Directive(String document, @Nullable String date, String text) {}
