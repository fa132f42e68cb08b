package jp.musubi.platform.pmh.maternity;

import java.time.LocalDate;
import jp.musubi.standard.maternity.CheckupKind;
import org.jspecify.annotations.Nullable;

/** 健診の予定。@param result the newest of its kind, or null */
public record DueCheckup(
        CheckupKind kind,
        State state,
        LocalDate first,
        LocalDate last,
        @Nullable CheckupResult result) {

    /** その日の様子。 */
    public enum State {
        NOW,
        LATER,
        DONE,
        MISSED
    }

    static DueCheckup of(
            CheckupKind kind, LocalDate first, LocalDate last, @Nullable CheckupResult result, LocalDate day) {
        State state = result != null ? State.DONE : (day.isBefore(first) ? State.LATER : State.NOW);
        return new DueCheckup(
                kind, state == State.NOW && day.isAfter(last) ? State.MISSED : state, first, last, result);
    }
}
