package jp.musubi.platform.kernel.access;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.consent.Hide;
import jp.musubi.platform.kernel.consent.Hides;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.rounds.OneRound;
import jp.musubi.platform.kernel.rounds.Question;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** 診療の関係の問い。Visit, consents and what is hidden, asked together: every look of a facility hangs on the three. */
@Component
class CareAsking {

    private final Consents consents;
    private final Hides hides;
    private final Supplier<@Nullable Receptions> receptions;
    private final JdbcOperations database;

    CareAsking(Consents consents, Hides hides, ObjectProvider<Receptions> receptions, JdbcOperations database) {
        this.consents = consents;
        this.hides = hides;
        this.receptions = SingletonSupplier.ofNullable(receptions::getIfAvailable);
        this.database = database;
    }

    record Answers(VisitState visit, List<Consent> consents, List<Hide> hides) {}

    /** @param presented whether the person is there without a visit: then no visit is asked for */
    Answers ask(PersonId person, FacilityCode facility, boolean presented, Instant at) {
        OneRound round = new OneRound();
        Supplier<VisitState> visit =
                round.add(presented ? Question.known(VisitState.OPEN) : visitAt(person, facility, at));
        Supplier<List<Consent>> given = round.add(consents.questionTo(person, facility));
        Supplier<List<Hide>> hidden = round.add(hides.questionOf(person));
        round.ask(database);
        return new Answers(visit.get(), given.get(), hidden.get());
    }

    List<Hide> hidesOf(PersonId person) {
        return hides.listOf(person);
    }

    private Question<VisitState> visitAt(PersonId person, FacilityCode facility, Instant at) {
        Receptions rooms = receptions.get();
        return rooms == null ? Question.known(VisitState.NEVER) : rooms.questionAt(person, facility, at);
    }
}
