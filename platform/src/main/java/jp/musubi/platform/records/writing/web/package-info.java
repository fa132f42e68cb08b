/**
 * 書く頁 — 紹介状を書く、5情報を手で登録する。
 *
 * <p>What is being written travels in the form: nothing of it is kept before it is sent (ADR 0034). Each button is a POST that
 * gives the page back with all that was typed; nothing needs JavaScript, and nothing stands in an address.
 */
@NullMarked
package jp.musubi.platform.records.writing.web;

import org.jspecify.annotations.NullMarked;
