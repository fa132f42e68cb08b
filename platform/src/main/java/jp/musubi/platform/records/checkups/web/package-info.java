/**
 * 健診の頁と HTTP — 本人の健診、保険者への連携。
 *
 * <p>Pages and HTTP of checkups.
 */
@NullMarked
package jp.musubi.platform.records.checkups.web;

import org.jspecify.annotations.NullMarked;
