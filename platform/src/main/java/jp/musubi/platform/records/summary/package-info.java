/**
 * 患者サマリー — 医師が患者のために書いた文書を、本人だけに見せる。
 *
 * <p>Read out of the evidence; the newest of each facility, as long as retention says. Goes to no other facility.
 */
@NullMarked
package jp.musubi.platform.records.summary;

import org.jspecify.annotations.NullMarked;
