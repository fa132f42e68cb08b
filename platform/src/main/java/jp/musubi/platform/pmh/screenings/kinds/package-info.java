/**
 * 検診の種類 — だれが、いくつで、何年に一度受けるか。
 *
 * <p>Kinds of screening as dated data.
 */
@NamedInterface("screenings")
@NullMarked
package jp.musubi.platform.pmh.screenings.kinds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
