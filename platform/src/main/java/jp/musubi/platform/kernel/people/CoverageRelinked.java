package jp.musubi.platform.kernel.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 資格の番号の紐付けが直された。Told inside the transaction: whoever keeps records by person moves what came under this
 * number, or nothing is changed.
 *
 * @param matchKey of the number, see {@link jp.musubi.standard.words.MemberNumber#matchKey()}
 * @param from whose it was, or null when it was nobody's
 * @param to whose it is, or null when it is nobody's now
 */
public record CoverageRelinked(
        String system,
        String matchKey,
        @Nullable PersonId from,
        @Nullable PersonId to,
        Instant at) {}
