package jp.musubi.platform.records.checkups;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.Checkup;
import jp.musubi.platform.records.CheckupResult;
import jp.musubi.platform.records.Checkups;
import jp.musubi.platform.records.ServedItem;
import jp.musubi.platform.records.numbering.ItemIds;
import jp.musubi.platform.records.sixitems.CheckupUnit;
import jp.musubi.platform.records.sixitems.CheckupUnits;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import org.springframework.stereotype.Component;

/** 健診を読む。What is kept, seen and within the extent; of the same checkup (day and program) what was registered last. */
@Component
class ReadCheckups implements Checkups {

    private static final Comparator<Checkup> NEWEST =
            Comparator.comparing(Checkup::day).reversed().thenComparing(Checkup::id);

    private final CheckupUnits units;

    ReadCheckups(CheckupUnits units) {
        this.units = units;
    }

    /** A unit with its heading read. */
    private record Found(CheckupUnit unit, Report report) {

        static Optional<Found> find(CheckupUnit unit) {
            ServedItem item = unit.heading();
            LocalDate day = item.clinicalDate();
            return day == null
                    ? Optional.empty()
                    : Heading.find(object(item.json()), day)
                            .map(heading -> new Found(
                                    unit, new Report(unit.unit(), item.version(), day, heading, item.registeredAt())));
        }
    }

    @Override
    public List<Checkup> list(AccessGrant grant) {
        List<Found> all = units.list(grant).stream()
                .flatMap(unit -> Found.find(unit).stream())
                .toList();
        return all.stream()
                .filter(found -> found.unit().seen())
                .filter(found ->
                        found.unit().own() || all.stream().map(Found::report).noneMatch(found.report()::isSupersededBy))
                .flatMap(found -> shown(found.unit(), found.report(), grant).stream())
                .sorted(NEWEST)
                .toList();
    }

    @Override
    public Optional<PersonId> findPersonOf(String id) {
        return ItemIds.findPerson(id);
    }

    @Override
    public Optional<Checkup> find(String id, AccessGrant grant) {
        return list(grant).stream().filter(checkup -> checkup.id().equals(id)).findFirst();
    }

    private static Optional<Checkup> shown(CheckupUnit unit, Report report, AccessGrant grant) {
        Shown shown = Shown.of(report.heading(), report.day(), unit.own(), grant);
        if (!shown.anything()) {
            return Optional.empty();
        }
        ServedItem heading = unit.heading();
        List<CheckupResult> results = unit.results().stream()
                .map(item -> ResultReader.read(object(item.json()), item.id(), item.json()))
                .filter(result -> shown.includes(result.code()))
                .toList();
        var source = new Checkup.Source(
                grant.person(), unit.unit(), heading.version(), heading.facility(), heading.registeredAt());
        return Optional.of(new Checkup(
                heading.id(),
                source,
                report.day(),
                report.heading().program(),
                heading.label(),
                grant.insuredPeriods().stream()
                        .filter(coverage -> coverage.inForceOn(report.day()))
                        .map(Coverage::value)
                        .findFirst()
                        .orElse(null),
                heading.hidden(),
                results));
    }

    static JsonObject object(byte[] json) {
        return JsonDocument.parse(json, JsonLimits.SUBMISSION) instanceof JsonDocument document
                        && document.root() instanceof JsonObject object
                ? object
                : JsonObject.empty();
    }
}
