package jp.musubi.standard.vaccinations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import jp.musubi.standard.vaccinations.DoseRule.From;
import jp.musubi.standard.vaccinations.Vaccine.Live;
import org.jspecify.annotations.Nullable;

/** 予防接種の予定表。Dated; courses.tsv, vaccines.tsv, plans.tsv, doses.tsv, live-gaps.tsv. */
public final class Schedule {

    private final List<Dated<Course>> courses = read("courses.tsv", Schedule::course);
    private final List<Dated<Vaccine>> vaccines = read("vaccines.tsv", Schedule::vaccine);
    private final Map<String, Vaccine> known = vaccines.stream()
            .map(Dated::value)
            .collect(Collectors.toMap(Vaccine::code, one -> one, (first, second) -> second));
    private final List<Dated<Gap>> gaps = read("live-gaps.tsv", row -> Gap.read(row.get("gap")));
    private final List<Dated<NamedDose>> doses =
            read("doses.tsv", row -> new NamedDose(row.get("course"), row.get("plan"), dose(row)));
    private final List<Dated<Plan>> plans = read("plans.tsv", Schedule::begun);

    private Schedule() {}

    public static Schedule shipped() {
        return new Schedule();
    }

    private record NamedDose(String course, String plan, DoseRule rule) {}

    private record Dated<T>(Row row, T value) {

        boolean isInForceOn(LocalDate day) {
            return row.inForceOn(day);
        }
    }

    /** In the order of the table. */
    public List<Course> coursesOn(LocalDate day) {
        return on(courses, day);
    }

    /** Any that ever was. */
    public Optional<Course> findCourse(String code) {
        return courses.stream()
                .map(Dated::value)
                .filter(course -> course.code().equals(code))
                .findFirst();
    }

    public List<Vaccine> vaccinesOn(LocalDate day) {
        return on(vaccines, day);
    }

    /** Any that ever was in use: history keeps its names. */
    public Optional<Vaccine> findVaccine(String code) {
        return Optional.ofNullable(known.get(code));
    }

    /** Any that ever was, by what records call it; of courses that call theirs alike, the first. */
    public Optional<DoseRule> findDose(String japanese) {
        return doses.stream()
                .map(dose -> dose.value().rule())
                .filter(dose -> dose.japanese().equals(japanese))
                .findFirst();
    }

    /** How long after an injected live vaccine no other may be injected; empty when there is no such rule on that day. */
    public Optional<Gap> liveGapOn(LocalDate day) {
        return on(gaps, day).stream().findFirst();
    }

    /** Of the course on that day, in the order of the ages at which they begin. */
    public List<Plan> plansOf(String course, LocalDate day) {
        return on(plans, day).stream()
                .filter(plan -> plan.course().equals(course))
                .map(plan -> plan.with(doses.stream()
                        .filter(dose -> dose.value().course().equals(course)
                                && dose.value().plan().equals(plan.name())
                                && dose.isInForceOn(day))
                        .map(dose -> dose.value().rule())
                        .toList()))
                .toList();
    }

    private static <T> List<T> on(List<Dated<T>> all, LocalDate day) {
        return all.stream()
                .filter(one -> one.isInForceOn(day))
                .map(Dated::value)
                .toList();
    }

    private static <T> List<Dated<T>> read(String file, Function<Row, T> reading) {
        return Table.read(Schedule.class, file).stream()
                .map(row -> new Dated<>(row, reading.apply(row)))
                .toList();
    }

    /** Without its doses, which have days of their own. */
    private static Plan begun(Row row) {
        return new Plan(
                row.get("course"),
                row.get("plan"),
                row.get("girls").equals("yes"),
                words(row.get("vaccines")),
                AgePoint.read(row.get("first")),
                AgePoint.read(row.get("last")),
                List.of());
    }

    private static DoseRule dose(Row row) {
        return new DoseRule(
                Integer.parseInt(row.get("dose")),
                row.get("ja"),
                row.get("en"),
                AgePoint.read(row.get("first")),
                AgePoint.read(row.get("last")),
                gaps(row.get("gaps")),
                row.get("skip").equals("yes"),
                age(row.get("skip_after")),
                age(row.get("usual_until")),
                row.get("usual_gap").isEmpty() ? null : Gap.read(row.get("usual_gap")));
    }

    private static List<From> gaps(String text) {
        List<From> gaps = new ArrayList<>();
        for (String one : words(text)) {
            String[] parts = one.split(":", 2);
            gaps.add(new From(Integer.parseInt(parts[0]), Gap.read(parts[1])));
        }
        return gaps;
    }

    private static @Nullable AgePoint age(String text) {
        return text.isEmpty() ? null : AgePoint.read(text);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    private static Course course(Row row) {
        return new Course(row.get("course"), row.get("ja"), row.get("en"));
    }

    private static Vaccine vaccine(Row row) {
        return new Vaccine(
                row.get("vaccine"), row.get("course"), row.get("ja"), row.get("en"), Live.valueOf(row.get("live")));
    }
}
