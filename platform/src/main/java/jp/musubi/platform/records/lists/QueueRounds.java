package jp.musubi.platform.records.lists;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import jp.musubi.platform.records.ledger.LedgerErase;
import jp.musubi.standard.words.FacilityCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** 順番の見回り。Hands facilities to the workers, those of before a restart too. */
@Component
class QueueRounds {

    private static final Logger log = LoggerFactory.getLogger(QueueRounds.class);

    private final WaitingRows rows;
    private final WorkTurn turn;
    private final StaleLists stale;
    private final LedgerErase erase;
    private final Executor executor;
    private final Set<FacilityCode> handed = ConcurrentHashMap.newKeySet();

    QueueRounds(
            WaitingRows rows,
            WorkTurn turn,
            StaleLists stale,
            LedgerErase erase,
            @Qualifier("submissionExecutor") Executor executor) {
        this.rows = rows;
        this.turn = turn;
        this.stale = stale;
        this.erase = erase;
        this.executor = executor;
    }

    /** After what waits is on disk; once only while a worker has the facility. */
    void begin(FacilityCode facility) {
        if (handed.add(facility)) {
            executor.execute(() -> work(facility));
        }
    }

    /** And what nobody waits for any more is let go: lists that broke off long ago, results whose time is over. */
    void clearAway() {
        stale.stopAll();
        erase.erase();
    }

    void beginAll() {
        rows.listFacilities().forEach(this::begin);
    }

    private void work(FacilityCode facility) {
        WorkTurn.Left left = WorkTurn.Left.OTHERS;
        try {
            left = turn.work(facility);
        } catch (RuntimeException trouble) {
            log.warn(
                    "what a facility sent could not be worked through: {}",
                    trouble.getClass().getName());
        } finally {
            handed.remove(facility);
        }
        // Nothing was left, but asked again after the facility was let go: who came between was not handed to anybody.
        if (left == WorkTurn.Left.MORE || left == WorkTurn.Left.NOTHING && rows.isAny(facility)) {
            begin(facility);
        }
    }
}
