/**
 * 道の頁 — システムのための HTTP の道を、道の表そのものから、打てる行とともに並べる。
 *
 * <p>The HTTP paths for systems, from the table of paths itself, each with a line for curl.
 */
@NullMarked
package jp.musubi.platform.portal.api;

import org.jspecify.annotations.NullMarked;
