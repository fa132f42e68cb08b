package jp.musubi.platform.records.intake;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import jp.musubi.platform.records.ArrivalScreen;
import jp.musubi.platform.records.UnitRegistered;
import jp.musubi.platform.records.UnitScreened;
import jp.musubi.standard.gate.submission.Submission;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** 単位を知らせる。To whoever listens, in the transaction of the act. */
@Component
class TellUnits {

    private final ApplicationEventPublisher events;
    /** Looked up once: the rooms that screen stay the same while the platform runs. */
    private final Supplier<List<ArrivalScreen>> screens;

    TellUnits(ApplicationEventPublisher events, ObjectProvider<ArrivalScreen> screens) {
        this.events = events;
        this.screens = SingletonSupplier.of(() -> screens.orderedStream().toList());
    }

    void tell(Object event) {
        events.publishEvent(event);
    }

    void registered(Arrival arrival, Submission submission, Unit unit, Instant at) {
        String id = unit.id().toString();
        tell(new UnitRegistered(
                unit.person(),
                id,
                unit.version(),
                submission.type(),
                arrival.sender(),
                submission.items().size(),
                at));
        if (screens.get().stream().anyMatch(screen -> screen.concerns(submission))) {
            tell(new UnitScreened(unit.person(), id, arrival.sender(), at));
        }
    }
}
