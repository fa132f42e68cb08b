package jp.musubi.platform.kernel.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import jp.musubi.platform.kernel.people.areas.FacilitiesChanged;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
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
        @Nullable
        Facility known = remembered.get(code, unknown -> register.get().orElse(null));
        return Optional.ofNullable(known);
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
