package jp.musubi.platform.demo.cybersecurity;

import java.time.LocalDate;
import jp.musubi.platform.cybersecurity.SyntheticWork;
import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.demo.country.Country;
import jp.musubi.platform.demo.country.DemoFacility;
import jp.musubi.platform.kernel.people.Facility;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 見本の研修と応募。One completed course at hospital-a and hospital-b, and the applications of both for support. */
@DemoMode
@Component
class FoundWork {

    private static final LocalDate COMPLETED = LocalDate.of(2026, 3, 10);

    private final Country country;
    private final SyntheticWork work;

    FoundWork(Country country, SyntheticWork work) {
        this.country = country;
        this.work = work;
    }

    @EventListener(ApplicationReadyEvent.class)
    void register() {
        found("hospital-a", "MANAGER", "MANAGER", "見本 院長", "300-399");
        found("hospital-b", "NEW-A", "SYSTEM", "見本 係長", "100-199");
    }

    private void found(String name, String course, String duty, String attendee, String band) {
        country.findFacility(name).map(DemoFacility::facility).ifPresent((Facility facility) -> {
            work.complete(facility, course, duty, attendee, COMPLETED);
            work.apply(facility, band, "救急を受ける病院で、部門ごとに事業者が持ち込んだ回線が分からない。");
        });
    }
}
