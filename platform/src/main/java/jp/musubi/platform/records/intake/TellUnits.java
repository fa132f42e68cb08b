package jp.musubi.platform.records.intake;

import java.time.Instant;
import java.util.List;
import jp.musubi.platform.records.ArrivalScreen;
import jp.musubi.platform.records.UnitRegistered;
import jp.musubi.platform.records.UnitScreened;
import jp.musubi.standard.gate.submission.Submission;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 単位を知らせる。To whoever listens, in the transaction of the act. */
@Component
class TellUnits {

    private final ApplicationEventPublisher events;
    private final ObjectProvider<ArrivalScreen> screens;

    TellUnits(ApplicationEventPublisher events, ObjectProvider<ArrivalScreen> screens) {
        this.events = events;
        this.screens = screens;
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
        List<ArrivalScreen> all = screens.orderedStream().toList();
        if (all.stream().anyMatch(screen -> screen.concerns(submission))) {
            tell(new UnitScreened(unit.person(), id, arrival.sender(), at));
        }
    }
}
