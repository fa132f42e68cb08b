package jp.musubi.platform.kernel.access;

import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.people.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * 狭め。What of the granted classes reading leaves out.
 *
 * @param insured the person's periods with the insurer that looks; empty for all others
 * @param letter the one letter that may be opened, or null
 * @param interview the one interview that may be read, or null
 * @param instruction under which is read, with the clinical days that it lets; null for all others
 */
record Narrowing(
        Hidden hidden,
        List<Coverage> insured,
        @Nullable UUID letter,
        @Nullable UUID interview,
        @Nullable LiveInstruction instruction) {

    static final Narrowing NONE = new Narrowing(Hidden.NOTHING, List.of(), null, null, null);

    Narrowing {
        insured = List.copyOf(insured);
    }

    /** Of who asks for no interview. */
    Narrowing(Hidden hidden, List<Coverage> insured, @Nullable UUID letter) {
        this(hidden, insured, letter, null, null);
    }

    /** Of what an instruction lets. */
    static Narrowing to(LiveInstruction instruction, Hidden hidden) {
        return new Narrowing(hidden, List.of(), null, null, instruction);
    }
}
