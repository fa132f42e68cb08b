/**
 * 呼び手と目的 — だれが、どの立場で、何のために、どの区分を。
 *
 * <p>The words in which access, audit and consent speak. Knows nothing of how a caller was identified.
 */
@NamedInterface("caller")
@NullMarked
package jp.musubi.platform.kernel.caller;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
