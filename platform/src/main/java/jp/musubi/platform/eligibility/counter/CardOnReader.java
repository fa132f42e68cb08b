package jp.musubi.platform.eligibility.counter;

import java.time.Instant;
import java.util.UUID;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.consent.Channel;
import org.jspecify.annotations.Nullable;

/**
 * 読み取り機のカード。What lies on the reader of one seat, and how far the reception came.
 *
 * @param token names this laying of the card, so that a form of an earlier one does nothing
 * @param serial 発行番号 of the card's certificate
 * @param way how the person was recognised; null before
 * @param reception what came of it; null before
 */
record CardOnReader(
        UUID token,
        String serial,
        CareSetting care,
        Instant placedAt,
        @Nullable Channel way,
        @Nullable Reception reception) {

    CardOnReader recognised(Channel how) {
        return new CardOnReader(token, serial, care, placedAt, how, null);
    }

    CardOnReader with(Reception result) {
        return new CardOnReader(token, serial, care, placedAt, way, result);
    }

    CounterStep step() {
        if (reception != null) {
            return CounterStep.RESULT;
        }
        return way == null ? CounterStep.PERSON : CounterStep.CONSENT;
    }
}
