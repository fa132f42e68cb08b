/**
 * 一往復 — いくつもの問いを、データベースへの一度の往復で尋ねる。
 *
 * <p>Each room asks for its own tables by its own statement; only the way to the server is shared.
 */
@NamedInterface("rounds")
@NullMarked
package jp.musubi.platform.kernel.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
