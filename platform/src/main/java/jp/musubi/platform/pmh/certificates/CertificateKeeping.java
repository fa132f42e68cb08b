package jp.musubi.platform.pmh.certificates;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** 書きとめるのに要るもの。 */
@Component
record CertificateKeeping(
        CertificateRows rows,
        CertificateRights rights,
        TransactionOperations transaction,
        Clock clock,
        ApplicationEventPublisher events) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** As the database keeps it. */
    Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }
}
