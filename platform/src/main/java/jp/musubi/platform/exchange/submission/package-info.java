/**
 * 登録の HTTP — POST と DELETE /fhir/Bundle。
 *
 * <p>Takes a submission as raw bytes and answers what was taken, or every finding.
 */
@NullMarked
package jp.musubi.platform.exchange.submission;

import org.jspecify.annotations.NullMarked;
