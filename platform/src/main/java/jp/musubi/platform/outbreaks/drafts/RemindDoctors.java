package jp.musubi.platform.outbreaks.drafts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.musubi.platform.outbreaks.NoticeDraftDue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 医師に催促する。Of drafts whose deadline is near and that nobody decided on; each deadline once. */
@Service
public class RemindDoctors {

    private final DraftBox box;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RemindDoctors(DraftBox box, ApplicationEventPublisher events, Clock clock) {
        this.box = box;
        this.events = events;
        this.clock = clock;
    }

    /** @return how many; as long as there are any, more may be due */
    @Transactional
    public int round() {
        Instant now = clock.instant();
        List<DraftBox.Due> due = box.remind(now);
        due.forEach(each -> events.publishEvent(new NoticeDraftDue(each.facility(), each.draft(), now)));
        return due.size();
    }
}
