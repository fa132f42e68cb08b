package jp.musubi.platform.cybersecurity.support;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.musubi.platform.cybersecurity.SyntheticWork;
import jp.musubi.platform.cybersecurity.editions.FiscalYear;
import jp.musubi.platform.cybersecurity.training.Attendance;
import jp.musubi.platform.cybersecurity.training.Course;
import jp.musubi.platform.cybersecurity.training.Courses;
import jp.musubi.platform.cybersecurity.training.Training;
import jp.musubi.platform.cybersecurity.training.TrainingDuty;
import jp.musubi.platform.kernel.people.Facility;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 合成の研修と応募。By the same ways as the pages. */
@Component
class SyntheticPast implements SyntheticWork {

    private static final String BY = "synthetic";

    private final Training training;
    private final Courses courses;
    private final Support support;
    private final Clock clock;

    SyntheticPast(Training training, Courses courses, Support support, Clock clock) {
        this.training = training;
        this.courses = courses;
        this.support = support;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void complete(Facility facility, String course, String duty, String attendee, LocalDate on) {
        if (!training.list(facility.code()).isEmpty()) {
            return;
        }
        Course of = courses.find(course).orElseThrow();
        training.enrol(facility, of, TrainingDuty.find(duty).orElseThrow(), attendee, on, BY);
        Attendance open = training.list(facility.code()).get(0);
        training.end(facility, open, Attendance.Step.COMPLETED, on, "", BY);
    }

    @Override
    @Transactional
    public void apply(Facility facility, String band, String words) {
        FiscalYear year = FiscalYear.of(LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Tokyo")));
        if (support.application(year, facility.code()).isEmpty()) {
            support.apply(
                    year,
                    facility.code(),
                    new SupportApplication.Said(band, "HAS", SupportWord.PARTS, words, false),
                    BY);
        }
    }
}
