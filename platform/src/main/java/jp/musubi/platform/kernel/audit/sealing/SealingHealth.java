package jp.musubi.platform.kernel.audit.sealing;

import jp.musubi.platform.kernel.health.SystemHealth;
import org.springframework.stereotype.Component;

/** 記録の稼働。Works while what is written is sealed. */
@Component
class SealingHealth implements SystemHealth {

    private final Sealer sealer;
    private final PendingEntries pending;

    SealingHealth(Sealer sealer, PendingEntries pending) {
        this.sealer = sealer;
        this.pending = pending;
    }

    @Override
    public String japaneseName() {
        return "記録の封";
    }

    @Override
    public String englishName() {
        return "Sealing of the log";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public void check() {
        pending.isEmpty();
        String trouble = sealer.trouble();
        if (trouble != null) {
            throw new IllegalStateException(trouble);
        }
    }
}
