package jp.musubi.platform.pmh.vaccinations.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.pmh.vaccinations.ChildRecord;
import jp.musubi.platform.pmh.vaccinations.GivenShot;
import jp.musubi.standard.vaccinations.DoseRule;
import jp.musubi.standard.vaccinations.Due;
import jp.musubi.standard.vaccinations.Vaccine;
import org.jspecify.annotations.Nullable;

/**
 * 一人の予防接種(JSON)。
 *
 * @param municipality code of where the child lives today; absent where it is registered nowhere
 * @param plan the earliest day of each shot that is left
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChildJson(LocalDate born, @Nullable String municipality, List<Line> due, List<Planned> plan, List<Given> shots) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            String course,
            String state,
            @Nullable String vaccine,
            @Nullable String dose,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable LocalDate usualUntil,
            int given) {}

    record Planned(String vaccine, String dose, LocalDate day) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Given(
            String shot, String vaccine, String dose, LocalDate day, String lot, String deferred, Boolean takenBack) {}

    static ChildJson of(ChildRecord record) {
        var resident = record.resident();
        return new ChildJson(
                record.child().born(),
                resident == null ? null : resident.municipality(),
                record.due().stream().map(ChildJson::line).toList(),
                record.planned().stream()
                        .map(one -> new Planned(one.vaccine().code(), one.dose().japanese(), one.day()))
                        .toList(),
                record.shots().stream().map(ChildJson::given).toList());
    }

    private static Line line(Due due) {
        Vaccine vaccine = due.vaccine();
        DoseRule dose = due.dose();
        return new Line(
                due.course().code(),
                due.state().name(),
                vaccine == null ? null : vaccine.code(),
                dose == null ? null : dose.japanese(),
                due.first(),
                due.last(),
                due.usualUntil(),
                due.given());
    }

    private static Given given(GivenShot one) {
        return new Given(
                one.id().toString(),
                one.vaccine(),
                one.dose(),
                one.day(),
                one.lot().number(),
                one.deferred(),
                one.takenBack());
    }
}
