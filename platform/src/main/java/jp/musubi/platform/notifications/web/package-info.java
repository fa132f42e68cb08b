/**
 * 通知の頁 — システム担当が届け先を登録し、届いたかを見る。
 *
 * <p>Where the own facility is told of what happened, and what came of each message.
 */
@NullMarked
package jp.musubi.platform.notifications.web;

import org.jspecify.annotations.NullMarked;
