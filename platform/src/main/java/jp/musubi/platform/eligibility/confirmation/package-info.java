/**
 * 資格確認 — カードか番号から本人を見つけ、その日の資格と給付を答える。
 *
 * <p>The counter's question and its answer. One answer; JSON, FHIR and the XML message are three ways to write it.
 */
@NamedInterface("confirmation")
@NullMarked
package jp.musubi.platform.eligibility.confirmation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
