/**
 * だれが見たか — 本人が自分の記録への行いを読む頁。
 *
 * <p>The person's own page of the log: every look and every refused try, with its plain reason.
 */
@NullMarked
package jp.musubi.platform.kernel.audit.web;

import org.jspecify.annotations.NullMarked;
