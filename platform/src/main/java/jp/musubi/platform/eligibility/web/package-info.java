/**
 * 受付の HTTP — POST /eligibility/visits。
 *
 * <p>Reads the counter's JSON strictly and answers with the visit.
 */
@NullMarked
package jp.musubi.platform.eligibility.web;

import org.jspecify.annotations.NullMarked;
