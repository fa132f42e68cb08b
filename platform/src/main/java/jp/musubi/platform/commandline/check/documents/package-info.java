/**
 * 審査する文書 — ファイル、フォルダー、標準入力から、一つずつ取り出す。
 *
 * <p>Where documents come from. Never holds more than one of them, and of one never more than a submission may have.
 */
@NullMarked
package jp.musubi.platform.commandline.check.documents;

import org.jspecify.annotations.NullMarked;
