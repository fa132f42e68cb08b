/**
 * 本人の照合 — Patient/$match。
 *
 * <p>FHIR's way to ask for a person by what is known of the person, with a grade of certainty.
 */
@NullMarked
package jp.musubi.platform.exchange.matching;

import org.jspecify.annotations.NullMarked;
