/**
 * 見本の国の感染症。
 *
 * <p>What of infections stands in the synthetic country from the start.
 */
@NullMarked
package jp.musubi.platform.demo.outbreaks;

import org.jspecify.annotations.NullMarked;
