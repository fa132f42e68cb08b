/**
 * 救急時の閲覧 — 同意が取れない命の危険に、理由を書いて短い間だけ開き、あとで必ず見直す。
 *
 * <p>Break-glass: a clinician of an emergency hospital opens one person's emergency set for a short time, with a written
 * reason that the person reads and that a queue of reviews ends on.
 */
@NamedInterface("emergency")
@NullMarked
package jp.musubi.platform.kernel.emergency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
