package jp.musubi.platform.cybersecurity.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import jp.musubi.platform.cybersecurity.editions.FiscalYear;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 研修の仕事。Asks for no right. False: nothing was written, since it cannot follow or somebody else was faster. */
@Service
public class Training {

    /** Most attendances of a facility. */
    public static final int MOST = 2000;

    private final AttendanceRows rows;
    private final Courses courses;
    private final Clock clock;

    Training(AttendanceRows rows, Courses courses, Clock clock) {
        this.rows = rows;
        this.courses = courses;
        this.clock = clock;
    }

    /** Newest first. */
    public List<Attendance> list(FacilityCode facility) {
        return rows.list(facility);
    }

    /** Another facility's is as none. */
    public Optional<Attendance> find(UUID id, FacilityCode facility) {
        return list(facility).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Transactional
    public boolean enrol(
            Facility facility, Course course, TrainingDuty duty, String attendee, LocalDate on, String by) {
        var line = new Attendance(
                UUID.randomUUID(), 1, course, attendee, duty, Attendance.Step.ENROLLED, on, "", clock.instant(), by);
        return list(facility.code()).size() < MOST && rows.add(facility, line);
    }

    /** Completes it or gives it up, once. @param on neither before the enrolling nor after today: who calls has asked for the latter */
    @Transactional
    public boolean end(
            Facility facility, Attendance open, Attendance.Step step, LocalDate on, String evidence, String by) {
        if (!open.open() || step == Attendance.Step.ENROLLED || on.isBefore(open.on())) {
            return false;
        }
        return rows.add(
                facility,
                new Attendance(
                        open.id(),
                        open.number() + 1,
                        open.course(),
                        open.attendee(),
                        open.duty(),
                        step,
                        on,
                        evidence,
                        clock.instant(),
                        by));
    }

    /** Facilities by prefecture that count in the fiscal year. @param prefecture empty for all */
    public Map<String, TrainingCount> count(FiscalYear year, String prefecture) {
        Map<String, Map<String, Set<String>>> duties = new TreeMap<>();
        for (AttendanceRows.Completed each : rows.completed(year.first(), year.last(), prefecture)) {
            Set<String> own = duties.computeIfAbsent(each.prefecture(), none -> new HashMap<>())
                    .computeIfAbsent(each.facility(), none -> new HashSet<>());
            if (ofItsKind(each)) {
                own.add(each.duty());
            }
        }
        Map<String, TrainingCount> counts = new TreeMap<>();
        duties.forEach((area, facilities) -> counts.put(area, TrainingCount.of(facilities.values())));
        return counts;
    }

    /** Whether the course is of the kind that the duty has to complete. */
    private boolean ofItsKind(AttendanceRows.Completed completed) {
        Optional<String> kind = TrainingDuty.find(completed.duty()).map(TrainingDuty::kind);
        return kind.isPresent()
                && courses.find(completed.course())
                        .filter(course -> course.kind().equals(kind.get()))
                        .isPresent();
    }
}
