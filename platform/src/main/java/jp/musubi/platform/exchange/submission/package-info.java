/**
 * 登録の HTTP — POST と DELETE /fhir/Bundle、$validate。
 *
 * <p>Takes a submission as raw bytes and answers what was taken, or every finding; or judges it only.
 */
@NullMarked
package jp.musubi.platform.exchange.submission;

import org.jspecify.annotations.NullMarked;
