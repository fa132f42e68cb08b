/**
 * 窓口の HTTP と画面。
 *
 * <p>Doors and pages of the room.
 */
@NullMarked
package jp.musubi.platform.pmh.web;

import org.jspecify.annotations.NullMarked;
