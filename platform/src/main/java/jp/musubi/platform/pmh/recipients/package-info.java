/**
 * 受給者 — だれがどの助成を、どの番号でいつまで持つか。
 *
 * <p>Who holds which subsidy, under which numbers, from when to when.
 */
@NamedInterface("recipients")
@NullMarked
package jp.musubi.platform.pmh.recipients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
