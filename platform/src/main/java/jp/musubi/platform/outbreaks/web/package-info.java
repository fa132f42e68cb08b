/**
 * 発生届の HTTP と頁。
 *
 * <p>For doctors' systems by token, for doctors and offices by pages. Holds no rule of its own.
 */
@NullMarked
package jp.musubi.platform.outbreaks.web;

import org.jspecify.annotations.NullMarked;
