package jp.musubi.platform.cybersecurity.vendors;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 事業者へ送った住所。The word itself is not kept: only who has it can show it. */
public record VendorLink(
        UUID sheet,
        Instant madeAt,
        String madeBy,
        Instant endsAt,
        @Nullable Instant revokedAt) {

    public boolean opensAt(Instant now) {
        return revokedAt == null && now.isBefore(endsAt);
    }
}
