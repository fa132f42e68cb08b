package jp.musubi.platform.demo.cybersecurity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.cybersecurity.SyntheticSheet;
import jp.musubi.platform.cybersecurity.SyntheticSheets;
import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.demo.country.Country;
import jp.musubi.platform.demo.country.DemoFacility;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 見本の確認票。hospital-a has begun the sheet of 令和7年度, and so has one vendor of it: the two do not agree everywhere. */
@DemoMode
@Component
class FoundSheets {

    private static final LocalDate CHECKED = LocalDate.of(2025, 9, 1);

    private final Country country;
    private final SyntheticSheets sheets;

    FoundSheets(Country country, SyntheticSheets sheets) {
        this.country = country;
        this.sheets = sheets;
    }

    @EventListener(ApplicationReadyEvent.class)
    void register() {
        country.findFacility("hospital-a")
                .map(DemoFacility::facility)
                .ifPresent(hospital -> sheets.keep(List.of(
                        new SyntheticSheet(
                                hospital.code(),
                                "R7",
                                "",
                                "FACILITY",
                                "300-399",
                                Map.ofEntries(
                                        Map.entry("0", true),
                                        Map.entry("1-①", true),
                                        Map.entry("2-①", true),
                                        Map.entry("2-②", true),
                                        Map.entry("2-③", true),
                                        Map.entry("2-④", true),
                                        Map.entry("2-⑤", true),
                                        Map.entry("2-⑥", false),
                                        Map.entry("2-⑦", true),
                                        Map.entry("2-⑧", true),
                                        Map.entry("2-⑨", true),
                                        Map.entry("2-⑩", false),
                                        Map.entry("2-⑪", true),
                                        Map.entry("2-⑫", true),
                                        Map.entry("2-⑬", true),
                                        Map.entry("3-①", true),
                                        Map.entry("3-②", true),
                                        Map.entry("3-③", false),
                                        Map.entry("4-①", true)),
                                CHECKED,
                                LocalDate.of(2026, 3, 31)),
                        new SyntheticSheet(
                                hospital.code(),
                                "R7",
                                "見本医療システム株式会社",
                                "VENDOR",
                                "",
                                Map.of("1-①", true, "2-②", true, "2-③", true, "2-④", true, "2-⑤", false, "2-⑥", false),
                                CHECKED,
                                LocalDate.of(2026, 1, 31)))));
    }
}
