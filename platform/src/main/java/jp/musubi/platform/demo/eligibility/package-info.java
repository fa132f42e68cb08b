/**
 * 見本の国の資格 — 資格の細目、給付の証明、今月の医療券を、起動のときに登録する。
 *
 * <p>The synthetic insurers' and the welfare office's data for the eligibility check, from text files that a person can read.
 */
@NullMarked
package jp.musubi.platform.demo.eligibility;

import org.jspecify.annotations.NullMarked;
