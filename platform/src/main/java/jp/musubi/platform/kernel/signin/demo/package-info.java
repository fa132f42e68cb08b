/**
 * 見本の国の鍵 — だれでも読めるので、見本の国の外では何の役にも立たない。
 *
 * <p>Keys and passwords of the demo country, and the warning about them.
 */
@NullMarked
package jp.musubi.platform.kernel.signin.demo;

import org.jspecify.annotations.NullMarked;
