package jp.musubi.platform.records.writing.web;

import java.time.Clock;
import jp.musubi.platform.records.retention.EachSecond;
import org.springframework.stereotype.Component;

/** 下書きの期限の番。Looks each second of real time whether the platform's clock has brought a draft to its end. */
@Component
class DraftClock extends EachSecond {

    DraftClock(DraftRows rows, Clock clock) {
        super(
                "draft-clock",
                "期限の来た下書きを消せません(docs/runbooks/letters.md)。Drafts that are due cannot be erased",
                () -> rows.erase(clock.instant()));
    }
}
