/**
 * 見本の署名 — 見本の国だけの認証局と、見本の医師の証明書。
 *
 * <p>Made once, in the data folder; what they sign is worth nothing outside of this one demo country.
 */
@NullMarked
package jp.musubi.platform.demo.signatures;

import org.jspecify.annotations.NullMarked;
