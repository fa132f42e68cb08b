/**
 * 災害時モード — 運営が、地域と期間と区分を決めて開き、時計が閉じる。
 *
 * <p>Declared for areas and a period with the classes that may be seen; extended, closed early, or closed by the clock.
 */
@NamedInterface("disaster")
@NullMarked
package jp.musubi.platform.kernel.disaster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
