package jp.musubi.platform.kernel.people.links;

import java.time.Instant;
import java.util.UUID;
import jp.musubi.standard.words.MemberNumber;

/**
 * 紐付けの件。
 *
 * @param raisedBy the facility's system that sent, or the operator
 */
public record LinkCase(
        UUID id, Instant raisedAt, String raisedBy, Reason reason, MemberNumber number, SentItems sent, State state) {

    /** なぜ件になったか。 */
    public enum Reason {
        /** The kana that was sent fits no name of the person (sharing-service §5). */
        KANA,
        /** An operator was told of it. */
        OPERATOR
    }

    /** 件の状態。 */
    public enum State {
        OPEN,
        /** Waits for another operator. */
        PROPOSED,
        CLOSED
    }
}
