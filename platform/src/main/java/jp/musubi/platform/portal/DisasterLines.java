package jp.musubi.platform.portal;

import java.time.Clock;
import java.util.List;
import jp.musubi.platform.kernel.disaster.Disaster;
import jp.musubi.platform.kernel.disaster.DisasterBoard;
import org.springframework.stereotype.Component;

/** 最初の頁の災害の知らせ。 */
@Component
final class DisasterLines {

    private final DisasterBoard board;
    private final Clock clock;

    DisasterLines(DisasterBoard board, Clock clock) {
        this.board = board;
        this.clock = clock;
    }

    /** All disasters that are open now. */
    List<Disaster> list() {
        return board.listOpenAt(clock.instant());
    }
}
