package jp.musubi.platform.records.letters;

import java.time.Instant;
import jp.musubi.platform.records.LetterArrived;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 着信を知らせる。The addressee's inbox, its feed and whoever listens learn of it, in the transaction of the act. */
@Component
class TellArrival {

    private final BoxRows boxes;
    private final ArrivalRows arrivals;
    private final ApplicationEventPublisher events;

    TellArrival(BoxRows boxes, ArrivalRows arrivals, ApplicationEventPublisher events) {
        this.boxes = boxes;
        this.arrivals = arrivals;
        this.events = events;
    }

    /** @param former addressee, whose inbox does not hold it any more; null when there was none */
    void tell(Letter letter, @Nullable FacilityCode former, Instant at) {
        if (former != null && !former.equals(letter.addressee())) {
            boxes.remove(former, letter);
        }
        boxes.put(letter);
        long number = arrivals.add(letter, at);
        events.publishEvent(new LetterArrived(
                letter.id().person(),
                letter.id().unit().toString(),
                letter.version(),
                letter.sender(),
                letter.addressee(),
                number,
                at));
    }
}
