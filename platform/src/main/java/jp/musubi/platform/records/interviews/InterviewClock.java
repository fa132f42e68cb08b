package jp.musubi.platform.records.interviews;

import java.time.Clock;
import jp.musubi.platform.records.retention.EachSecond;
import org.springframework.stereotype.Component;

/** 期限の番。Looks each second of real time whether the platform's clock has brought an interview to its end. */
@Component
class InterviewClock extends EachSecond {

    InterviewClock(SweepInterviews sweep, Clock clock) {
        super(
                "interview-clock",
                "期限の来た問診を消せません(docs/runbooks/letters.md)。Interviews that are due cannot be erased",
                () -> sweep.sweep(clock.instant()));
    }
}
