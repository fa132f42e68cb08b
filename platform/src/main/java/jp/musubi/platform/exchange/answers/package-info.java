/**
 * 答え方 — FHIR の形、XML、見出し。
 *
 * <p>How an answer is written: search sets joined from served bytes, outcomes, headers, and XML for who asks.
 */
@NullMarked
package jp.musubi.platform.exchange.answers;

import org.jspecify.annotations.NullMarked;
