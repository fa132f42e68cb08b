package jp.musubi.platform.exchange.reading;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.consent.GivenLetterConsent;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * FHIR に書く同意。One given at a reader, or one to open a letter.
 *
 * @param how how the person was recognised, or by which way a letter was agreed to
 * @param care where the person was cared for; null for a letter
 * @param end when it ended or will end; null for a letter's while it holds, which ends with the letter
 * @param letter the one letter that it opens; null for one given at a reader
 */
record StatedConsent(
        UUID id,
        PersonId person,
        FacilityCode facility,
        ConsentClass consentClass,
        String how,
        @Nullable String care,
        Instant from,
        @Nullable Instant end,
        boolean holds,
        boolean byProxy,
        @Nullable UUID letter) {

    static StatedConsent of(Consent consent, Instant now) {
        Instant revoked = consent.revokedAt();
        boolean earlier = revoked != null && revoked.isBefore(consent.expiresAt());
        return new StatedConsent(
                consent.id(),
                consent.person(),
                consent.facility(),
                consent.consentClass(),
                word(consent.channel()),
                word(consent.care()),
                consent.grantedAt(),
                earlier ? revoked : consent.expiresAt(),
                consent.holdsAt(now),
                consent.origin().proxy() != null,
                null);
    }

    static StatedConsent of(GivenLetterConsent given) {
        return new StatedConsent(
                given.id(),
                given.person(),
                given.facility(),
                ConsentClass.LETTER,
                word(given.way()),
                null,
                given.givenAt(),
                given.endedAt(),
                given.holds(),
                given.proxy() != null,
                given.letterId());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
