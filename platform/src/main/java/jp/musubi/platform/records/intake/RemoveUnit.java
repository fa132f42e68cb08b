package jp.musubi.platform.records.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.musubi.platform.kernel.people.NumberHold;
import jp.musubi.platform.records.UnitHistory;
import jp.musubi.platform.records.Withdrawal;
import jp.musubi.platform.records.WithdrawalRequest;
import jp.musubi.platform.records.sixitems.KeepItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 単位を下げる。Its items go, its evidence stays, in one transaction. */
@Component
class RemoveUnit {

    private final UnitStore units;
    private final KeepItems items;
    private final UnitNews news;
    private final NumberHold numbers;
    private final UnitTurns turns;
    private final Clock clock;

    RemoveUnit(UnitStore units, KeepItems items, UnitNews news, NumberHold numbers, UnitTurns turns, Clock clock) {
        this.units = units;
        this.items = items;
        this.news = news;
        this.numbers = numbers;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Empty, and nothing changed, when there is no such unit of this person, it is withdrawn already, or the number is
     * another person's now.
     */
    @Transactional
    Optional<Withdrawal> remove(Removal removal) {
        WithdrawalRequest request = removal.request();
        if (request != null && !numbers.hold(request.memberSystem(), request.memberValue(), removal.person())) {
            return Optional.empty();
        }
        return units.findOwnerAndLock(removal.key())
                .filter(removal.person()::equals)
                .map(person -> units.get(removal.key(), person))
                .filter(Unit::isServed)
                .map(unit -> remove(removal, unit));
    }

    private Withdrawal remove(Removal removal, Unit unit) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        units.change(unit.withdrawn(), at);
        turns.add(unit, UnitHistory.Kind.WITHDRAWN, at);
        int removed = items.remove(unit.person(), unit.id());
        news.withdrawn(removal, unit, at);
        return new Withdrawal(unit.id().toString(), removed);
    }
}
