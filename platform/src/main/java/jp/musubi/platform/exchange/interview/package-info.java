/**
 * 受診前の問診 — 問い、六情報から作る下書き、渡された問診。
 *
 * <p>FHIR Questionnaire and QuestionnaireResponse over the records' front door. A draft is nobody's statement and is not kept; what was
 * given is the person's own.
 */
@NullMarked
package jp.musubi.platform.exchange.interview;

import org.jspecify.annotations.NullMarked;
