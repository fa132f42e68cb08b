package jp.musubi.platform.pmh.schemes;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.municipalities.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** 制度を決める。A municipality's own schemes, tried out on examples, and in force from a day to come. */
@Service
public class DefineSchemes {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int LONGEST_NAME = 60;

    private final Schemes schemes;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final TryOut tryOut = new TryOut();

    DefineSchemes(Schemes schemes, TransactionOperations transaction, Clock clock) {
        this.schemes = schemes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** 欄の答え。@param faults names of fields; without one there is what it would charge, and the scheme when it was entered */
    public record Answer(
            List<String> faults,
            List<Tried> tried,
            @Nullable Scheme entered) {

        public Answer {
            faults = List.copyOf(faults);
            tried = List.copyOf(tried);
        }
    }

    public List<Scheme> list(Seat seat) {
        return schemes.listOf(seat.code());
    }

    /** @throws Problem NOT-FOUND, also for another municipality's */
    public Scheme get(Seat seat, String id) {
        return schemes.find(id)
                .filter(found -> found.municipality().equals(seat.code()))
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }

    /** Oldest first. */
    public List<SchemeTerms> periods(Scheme scheme) {
        return schemes.listTerms(scheme.id());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }

    /** Of these periods the one of today, or null: the newest that has begun, unless it has ended. */
    public @Nullable SchemeTerms today(List<SchemeTerms> periods) {
        SchemeTerms newest = null;
        for (SchemeTerms one : periods) {
            newest = one.from().isAfter(today()) ? newest : one;
        }
        return newest != null && newest.inForceOn(today()) ? newest : null;
    }

    /** Writes nothing. @param scheme or null for a new one */
    public Answer tryOut(Seat seat, @Nullable Scheme scheme, Map<String, String> typed) {
        return read(seat, scheme, typed, false);
    }

    /** The same, and enters the period; from then on its first day stands. */
    public Answer enter(Seat seat, @Nullable Scheme scheme, Map<String, String> typed) {
        return read(seat, scheme, typed, true);
    }

    private Answer read(Seat seat, @Nullable Scheme known, Map<String, String> typed, boolean entering) {
        List<String> faults = new ArrayList<>();
        Scheme scheme = known == null ? scheme(seat, typed, faults) : known;
        ReadTerms.Read read = ReadTerms.read(typed);
        faults.addAll(read.faults());
        SchemeTerms terms = read.terms();
        // 始まった日のきまりは変えない。窓口がその日に答えたことが、後から違うことになるため
        if (terms != null && !terms.from().isAfter(today())) {
            faults.add("from");
        }
        if (terms == null || scheme == null || !faults.isEmpty()) {
            return new Answer(faults, List.of(), null);
        }
        if (entering) {
            transaction.executeWithoutResult(status -> {
                schemes.add(scheme);
                schemes.enter(scheme.id(), terms, clock.instant().truncatedTo(ChronoUnit.MICROS), seat.by());
            });
        }
        return new Answer(List.of(), tryOut.of(scheme.law(), terms), entering ? scheme : null);
    }

    /** A local law, and the number of the own prefecture. A wrong check digit is let pass (identifiers §1). */
    private @Nullable Scheme scheme(Seat seat, Map<String, String> typed, List<String> faults) {
        String payer = Normalizer.normalize(typed.getOrDefault("payer", "").strip(), Normalizer.Form.NFKC);
        String name = typed.getOrDefault("name", "").strip();
        String english = typed.getOrDefault("english", "").strip();
        boolean local = payer.matches("(4[0-9]|8[0-9]|9[0-9])[0-9]{6}");
        if (!local || !payer.substring(2, 4).equals(seat.municipality().prefecture())) {
            faults.add("payer");
        } else if (schemes.listOf(seat.code()).stream()
                .anyMatch(one -> one.payer().equals(payer))) {
            faults.add("payer");
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            faults.add("name");
        }
        if (english.length() > LONGEST_NAME) {
            faults.add("english");
        }
        if (!faults.isEmpty()) {
            return null;
        }
        String id = seat.code() + "-" + UUID.randomUUID().toString().substring(0, 8);
        return new Scheme(id, seat.code(), payer.substring(0, 2), payer, name, english.isEmpty() ? name : english);
    }
}
