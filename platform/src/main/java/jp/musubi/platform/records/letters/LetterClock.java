package jp.musubi.platform.records.letters;

import java.time.Clock;
import jp.musubi.platform.records.retention.EachSecond;
import org.springframework.stereotype.Component;

/** 期限の番。Looks each second of real time whether the platform's clock has brought a letter to its end. */
@Component
class LetterClock extends EachSecond {

    LetterClock(SweepLetters sweep, Clock clock) {
        super(
                "letter-clock",
                "期限の来た文書を片付けられません(docs/runbooks/letters.md)。Letters that are due cannot be settled",
                () -> sweep.sweep(clock.instant()));
    }
}
