package jp.musubi.platform.pmh.charges;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.ledger.Account;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 台帳に書く一回分。
 *
 * @param collected yen of the counter; a correction turns all yen of it
 * @param reverses the charge that this one takes back, or null
 */
record WrittenCharge(
        PersonId person,
        UUID id,
        FacilityCode facility,
        String request,
        LocalDate treatedOn,
        Figures figures,
        List<Entry> entries,
        @Nullable UUID reverses,
        Instant at,
        String by) {

    WrittenCharge {
        entries = List.copyOf(entries);
    }

    record Figures(String care, long points, long cost, long insurer, long leftOver, long patient, long collected) {

        Figures turned() {
            return new Figures(care, -points, -cost, -insurer, -leftOver, -patient, -collected);
        }
    }

    /**
     * 一つの助成の分。
     *
     * @param paid yen that the subsidy paid
     * @param charged yen that count against its ceiling
     */
    record Entry(UUID holding, Account account, long cost, long paid, long charged) {

        Entry turned() {
            return new Entry(holding, account, -cost, -paid, -charged);
        }
    }

    /** 赤伝: the same with all figures turned. */
    WrittenCharge turned(UUID newId, Instant when, String who) {
        return new WrittenCharge(
                person,
                newId,
                facility,
                "reverse " + id,
                treatedOn,
                figures.turned(),
                entries.stream().map(Entry::turned).toList(),
                id,
                when,
                who);
    }
}
