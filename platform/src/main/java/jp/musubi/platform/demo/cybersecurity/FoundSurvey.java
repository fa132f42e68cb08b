package jp.musubi.platform.demo.cybersecurity;

import java.time.LocalDate;
import jp.musubi.platform.cybersecurity.SyntheticSurveys;
import jp.musubi.platform.demo.DemoMode;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 見本の調査。One that is open in the synthetic country's spring, with the questions of 2024; no such survey was announced. */
@DemoMode
@Component
class FoundSurvey {

    private final SyntheticSurveys surveys;

    FoundSurvey(SyntheticSurveys surveys) {
        this.surveys = surveys;
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        surveys.repeat("2024", "2026", "見本の調査(2026年、合成)", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 12, 28));
    }
}
