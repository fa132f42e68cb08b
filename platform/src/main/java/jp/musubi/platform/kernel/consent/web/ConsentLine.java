package jp.musubi.platform.kernel.consent.web;

import java.time.Instant;
import jp.musubi.platform.kernel.consent.Consent;

/** 同意の一行。 */
record ConsentLine(Consent consent, String facilityName, Instant now) {

    public boolean holds() {
        return consent.holdsAt(now);
    }

    /** When it ended or will end. */
    public Instant end() {
        Instant revokedAt = consent.revokedAt();
        return revokedAt != null && revokedAt.isBefore(consent.expiresAt()) ? revokedAt : consent.expiresAt();
    }

    /** Key of the word for its state. */
    public String state() {
        if (holds()) {
            return "holds";
        }
        return end().equals(consent.expiresAt()) ? "ended" : "revoked";
    }
}
