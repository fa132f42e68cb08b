/**
 * 本人確認のきまり — 数と時間は日付のある表から。
 *
 * <p>How long, how often, how many: rows of {@code signin-rules.tsv}, in force by date.
 */
@NullMarked
package jp.musubi.platform.kernel.signin.rules;

import org.jspecify.annotations.NullMarked;
