/**
 * 住民 — 予防接種と母子保健の対象者。どの自治体に、いつからいつまで住むか。
 *
 * <p>Residents as their municipality registered them. Nobody is open in two places, so that what is given now goes to one
 * municipality, and who has moved away is told of nothing new.
 */
@NamedInterface("residents")
@NullMarked
package jp.musubi.platform.pmh.residents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
