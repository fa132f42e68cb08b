/**
 * 書く — 施設の人が頁で書いた診療情報提供書と5情報を、送る文書(FHIR)にする。
 *
 * <p>Only makes the bytes. They are sent by the same front door as everybody's ({@link jp.musubi.platform.records.Intake}). The
 * shapes are those of clins §2, §5; what a document lacks the gate says, not this package.
 */
@NullMarked
package jp.musubi.platform.records.writing;

import org.jspecify.annotations.NullMarked;
