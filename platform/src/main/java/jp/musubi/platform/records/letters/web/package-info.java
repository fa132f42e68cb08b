/**
 * 診療情報提供書の HTTP と頁 — 受信箱、送信箱、開封・受領・差戻し・取消。
 *
 * <p>HTTP and pages over the desks of sender and addressee.
 */
@NullMarked
package jp.musubi.platform.records.letters.web;

import org.jspecify.annotations.NullMarked;
