package jp.musubi.platform.demo.checkups;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.demo.country.Country;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.records.Intake;
import jp.musubi.platform.records.Receipt;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 健診を送っておく。After the country's people are there, and before the platform says that it is ready. Sent to the intake
 * like any other; about whom anything stands in the log already, nothing is sent again.
 */
@DemoMode
@Component
class FoundCheckups {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Intake intake;
    private final Parties parties;
    private final Country country;
    private final AuditLog audit;
    private final Clock clock;

    FoundCheckups(Intake intake, Parties parties, Country country, AuditLog audit, Clock clock) {
        this.intake = intake;
        this.parties = parties;
        this.country = country;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void send() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        SentReport.listAll().stream()
                .filter(report -> !report.reportedOn().isAfter(today))
                .collect(Collectors.groupingBy(SentReport::person))
                .forEach(this::send);
    }

    private void send(String person, List<SentReport> reports) {
        boolean known = country.findPersona(person)
                .filter(persona -> audit.countEntriesAbout(persona.person().id()) == 0)
                .isPresent();
        if (known) {
            reports.forEach(this::send);
        }
    }

    /** @throws IllegalStateException when the platform refuses it */
    private void send(SentReport report) {
        Caller sender = parties.find(report.from())
                .map(Party::asCaller)
                .map(caller -> caller.forPurpose(Purpose.SUBMIT))
                .orElseThrow();
        Receipt receipt = intake.receive(report.body(country), false, sender).receipt();
        if (!(receipt instanceof Receipt.Accepted)) {
            throw new IllegalStateException("the country's checkups are refused: " + receipt.findings());
        }
    }
}
