package jp.musubi.platform.outbreaks.instructions.runs;

import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * 一歩の結果。
 *
 * @param cursor the last person looked at, or null when there was none
 * @param counts of this step
 * @param over whether it was the last step
 */
record StepResult(@Nullable PersonId cursor, Run.Counts counts, boolean over) {

    /** What the log says was called. */
    static final String INTERACTION = "POST /outbreaks/instructions/{id}/runs";
}
