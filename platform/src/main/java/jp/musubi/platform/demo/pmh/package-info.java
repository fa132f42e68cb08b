/**
 * 見本の国の自治体と助成。
 *
 * <p>Municipalities, schemes and recipients of the synthetic country.
 */
@NullMarked
package jp.musubi.platform.demo.pmh;

import org.jspecify.annotations.NullMarked;
