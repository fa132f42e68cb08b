package jp.musubi.platform.kernel.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import jp.musubi.platform.kernel.people.areas.FacilitiesChanged;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * 施設の覚え。Each call asks for its facility and hardly any changes one: an entry is remembered for a moment, and forgotten at
 * once when a register changes in this process. Another process of the same database reads a change at the latest when the
 * moment is over. An unknown code is not remembered.
 */
@Component
class FacilityMemory {

    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final int MOST = 20_000;

    private final Cache<FacilityCode, Facility> remembered =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MOMENT).build();

    Optional<Facility> find(FacilityCode code, Supplier<Optional<Facility>> register) {
        // As one step with the forgetting: what is read while a register changes is not remembered beyond it.
        return Optional.ofNullable(remembered.get(code, unknown -> orNull(register.get())));
    }

    /** Nothing is remembered for null; the cache takes it so, though its type does not say it. */
    @SuppressWarnings("NullAway")
    private static Facility orNull(Optional<Facility> read) {
        return read.orElse(null);
    }

    /** At once for what the same transaction asks next, and again when it is over for what others read before its commit. */
    @EventListener
    void forget(FacilitiesChanged change) {
        remembered.invalidateAll();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    remembered.invalidateAll();
                }
            });
        }
    }
}
