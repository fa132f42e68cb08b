/**
 * 見回り — ふつうでない見方を、人が見直すために集める。
 *
 * <p>Lists for review from a day of the log. A list accuses nobody: it says what to ask about.
 */
@NullMarked
package jp.musubi.platform.kernel.audit.review;

import org.jspecify.annotations.NullMarked;
