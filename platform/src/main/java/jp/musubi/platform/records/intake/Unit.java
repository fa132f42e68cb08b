package jp.musubi.platform.records.intake;

import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * 登録の単位、いまの姿。
 *
 * @param version of the newest submission
 * @param member the number it came under; null for what was kept before this was remembered
 */
record Unit(
        PersonId person,
        UUID id,
        String kind,
        int version,
        State state,
        @Nullable UnitMember member) {

    enum State {
        受付済,
        取消済,
        /** It is another person's now: the number was linked to the wrong one. */
        移送済,
        /** Its number is nobody's; not served until it is linked again. */
        保留
    }

    static Unit first(PersonId person, UUID id, String kind, @Nullable UnitMember member) {
        return new Unit(person, id, kind, 1, State.受付済, member);
    }

    /** After one more submission; a withdrawn unit comes back. */
    Unit next(String newKind, @Nullable UnitMember newMember) {
        return new Unit(person, id, newKind, version + 1, State.受付済, newMember);
    }

    Unit withdrawn() {
        return in(State.取消済);
    }

    Unit in(State other) {
        return new Unit(person, id, kind, version, other, member);
    }

    Unit of(PersonId other) {
        return new Unit(other, id, kind, version, state, member);
    }

    boolean isServed() {
        return state == State.受付済;
    }
}
