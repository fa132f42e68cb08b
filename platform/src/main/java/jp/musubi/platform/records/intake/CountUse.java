package jp.musubi.platform.records.intake;

import java.time.Instant;
import jp.musubi.platform.records.UseCount;
import jp.musubi.platform.records.ledger.Entry;
import jp.musubi.platform.records.use.UseRows;
import jp.musubi.standard.gate.submission.Submission;
import jp.musubi.standard.gate.submission.SubmissionType;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 利用を数える。In the transaction of the act; what is taken back is an act of its own, in its own month. */
@Component
class CountUse {

    private final UseRows rows;

    CountUse(UseRows rows) {
        this.rows = rows;
    }

    void registered(Arrival arrival, Submission submission, Kept kept, Instant at) {
        UseCount.Kind kind = submission.type() == SubmissionType.REFERRAL
                ? UseCount.Kind.LETTER_SENT
                : kept.created() ? UseCount.Kind.REGISTERED : UseCount.Kind.REPLACED;
        Entry entry = arrival.entry();
        add(kept.unit(), kind, entry == null ? "UNDO" : entry.way().name(), arrival.sender(), at);
    }

    void withdrawn(Removal removal, Unit unit, Instant at) {
        add(unit, UseCount.Kind.WITHDRAWN, "WITHDRAWAL", removal.key().facility(), at);
    }

    void restored(Arrival arrival, Unit unit, Instant at) {
        add(unit, UseCount.Kind.RESTORED, "UNDO", arrival.sender(), at);
    }

    private void add(Unit unit, UseCount.Kind kind, String way, FacilityCode facility, Instant at) {
        rows.add(new UseRows.Use(payerOf(unit.member()), kind, unit.kind(), way, facility), at);
    }

    /** The eight digits before the first colon. */
    private static String payerOf(@Nullable UnitMember member) {
        return member == null ? "" : member.key().split(":", 2)[0];
    }
}
