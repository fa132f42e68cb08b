/**
 * 定点 — 指定届出機関が、週か月ごとに数だけを届ける。
 *
 * <p>A count for a site, a disease and a period; nobody is named. A correction is a later line of the same period.
 */
@NamedInterface("sentinel")
@NullMarked
package jp.musubi.platform.outbreaks.sentinel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
