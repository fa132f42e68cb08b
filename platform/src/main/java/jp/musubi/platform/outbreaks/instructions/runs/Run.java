package jp.musubi.platform.outbreaks.instructions.runs;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * 見積もりか取り出し。
 *
 * @param classes that are extracted: all of the instruction, or a part of them
 * @param cursor the last person looked at, or null
 * @param counts how far it is
 * @param seal what stands for a finished extract, or null
 */
public record Run(
        UUID id,
        UUID instruction,
        RunKind kind,
        Set<DataClass> classes,
        RunState state,
        @Nullable PersonId cursor,
        Counts counts,
        Times times,
        @Nullable Seal seal) {

    public Run {
        classes = Set.copyOf(classes);
    }

    /**
     * 数。
     *
     * @param walked persons looked through: of a dry run all whose records are kept, of an extract those named
     * @param found persons that the instruction names, or of whom something was extracted
     * @param items resources extracted
     * @param withheld resources of which nothing could leave without a pseudonym's breach
     */
    public record Counts(long walked, long found, long items, long withheld) {

        Counts plus(Counts more) {
            return new Counts(walked + more.walked, found + more.found, items + more.items, withheld + more.withheld);
        }
    }

    /** @param deletedAt when the recipient reported the deletion, after which nothing of it is kept here either */
    public record Times(
            Instant begun,
            String by,
            @Nullable Instant ended,
            @Nullable Instant received,
            @Nullable Instant deletedAt,
            @Nullable String deletionNote) {}

    /**
     * 封。
     *
     * @param manifest JSON, as it was signed
     * @param signature detached, Base64 of Ed25519
     */
    public record Seal(byte[] manifest, String keyId, String signature) {}

    public boolean isDone(RunKind wanted) {
        return kind == wanted && state == RunState.DONE;
    }
}
