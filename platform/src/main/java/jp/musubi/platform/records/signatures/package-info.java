/**
 * 電子署名 — 診療情報提供書の署名を、証明書の鎖・失効の一覧・時刻の印まで確かめる。
 *
 * <p>It is kept byte for byte in the document, and what is found of it is kept with the letter and shown. Refused is only what
 * is broken (clarifications 321).
 */
@NullMarked
package jp.musubi.platform.records.signatures;

import org.jspecify.annotations.NullMarked;
