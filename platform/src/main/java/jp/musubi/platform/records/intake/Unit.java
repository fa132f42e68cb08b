package jp.musubi.platform.records.intake;

import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;

/**
 * 登録の単位、いまの姿。
 *
 * @param version of the newest submission
 */
record Unit(PersonId person, UUID id, String kind, int version, State state) {

    enum State {
        受付済,
        取消済
    }

    static Unit first(PersonId person, UUID id, String kind) {
        return new Unit(person, id, kind, 1, State.受付済);
    }

    /** After one more submission; a withdrawn unit comes back. */
    Unit next(String newKind) {
        return new Unit(person, id, newKind, version + 1, State.受付済);
    }

    Unit withdrawn() {
        return new Unit(person, id, kind, version, State.取消済);
    }

    boolean isServed() {
        return state == State.受付済;
    }
}
