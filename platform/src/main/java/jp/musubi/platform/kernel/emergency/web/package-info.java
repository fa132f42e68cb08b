/**
 * 救急時の閲覧の入口と見直しの頁。
 *
 * <p>HTTP to open, and the page on which openings are reviewed.
 */
@NullMarked
package jp.musubi.platform.kernel.emergency.web;

import org.jspecify.annotations.NullMarked;
