package jp.musubi.platform.records.writing.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.musubi.platform.records.writing.WritingDesk.Writer;
import jp.musubi.standard.words.MyNumber;
import org.springframework.stereotype.Component;

/** 下書きを取っておく。For its writer alone; each keeps several, and the field {@code kept} of a draft names which. */
@Component
class KeepDrafts {

    /** Field that names the kept draft a form goes back to. */
    static final String KEPT = "kept";

    /** Of letters and of registrations; which of both a draft is, its own fields say. */
    private static final List<String> NAMES = Stream.concat(
                    LetterFields.names().stream(), RegisterFields.names().stream())
            .distinct()
            .toList();

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final DraftRows rows;
    private final Clock clock;

    KeepDrafts(DraftRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** 下書きの行。 @param draft what was typed */
    record Line(KeptDraft kept, Draft draft) {}

    enum Outcome {
        KEPT,
        /** The writer has as many as one may have. */
        FULL,
        /** A My Number stands in it: it is not kept. */
        MY_NUMBER
    }

    /** Newest first. */
    List<Line> list(Writer writer) {
        return rows.list(writer, clock.instant()).stream()
                .map(kept -> new Line(kept, unpacked(kept)))
                .toList();
    }

    Optional<Draft> find(Writer writer, String id) {
        return uuid(id).flatMap(known -> rows.find(writer, known, clock.instant()))
                .map(KeepDrafts::unpacked);
    }

    /** In the place of what was kept before, where the draft names it. */
    Outcome keep(Writer writer, Draft draft) {
        if (draft.texts().anyMatch(MyNumber::isIn)) {
            return Outcome.MY_NUMBER;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, JAPAN);
        Optional<UUID> before =
                uuid(draft.text(KEPT)).filter(id -> rows.find(writer, id, now).isPresent());
        if (before.isEmpty() && rows.list(writer, now).size() >= DraftRules.mostOn(today)) {
            return Outcome.FULL;
        }
        UUID id = before.orElseGet(UUID::randomUUID);
        draft.put(KEPT, id.toString());
        Instant due = today.plusDays(DraftRules.keptDaysOn(today) + 1L)
                .atStartOfDay(JAPAN)
                .toInstant();
        rows.put(writer, new KeptDraft(id, draft.packed(), now, due));
        return Outcome.KEPT;
    }

    /** Twice is as once; another's is as none. */
    void discard(Writer writer, String id) {
        uuid(id).ifPresent(known -> rows.drop(writer, known));
    }

    private static Draft unpacked(KeptDraft kept) {
        return Draft.unpack(kept.body(), NAMES);
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id))
                    .filter(known -> known.toString().equals(id));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
