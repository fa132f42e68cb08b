package jp.musubi.platform.outbreaks.diseases;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/** 疾患の表、ある日の。What is in force on one day; of rows with the same name the last counts. */
public final class DiseaseBook {

    private final Map<String, Disease> diseases;
    private final Map<String, DiseaseCode> wholeCodes;
    private final List<DiseaseCode> beginnings;
    private final Map<String, Marker> markers;
    private final Map<String, FormItem> items;
    private final List<Trigger> triggers;
    private final List<HealthCenter> centers;
    private final Set<String> designated;
    private final Counting counting;

    private DiseaseBook(
            Map<String, Disease> diseases,
            List<DiseaseCode> codes,
            Map<String, Marker> markers,
            Map<String, FormItem> items,
            Places places) {
        this.diseases = diseases;
        this.wholeCodes = codes.stream().filter(DiseaseCode::whole).collect(toMap(DiseaseCode::key, each -> each));
        this.beginnings = codes.stream().filter(code -> !code.whole()).toList();
        this.markers = markers;
        this.items = items;
        this.triggers = places.triggers();
        this.centers = places.centers();
        this.designated = places.designated();
        this.counting = places.counting();
    }

    private record Places(
            List<Trigger> triggers, List<HealthCenter> centers, Set<String> designated, Counting counting) {}

    private record Counting(List<SentinelDisease> diseases, List<SentinelSite> sites, List<ReminderRule> reminders) {
        static Counting on(LocalDate day, DiseaseTables tables) {
            return new Counting(
                    List.copyOf(named(tables.rows(DiseaseTables.COUNTED), day, "disease", SentinelDisease::of)
                            .values()),
                    List.copyOf(named(
                                    tables.rows(DiseaseTables.SITES),
                                    day,
                                    row -> row.get("facility") + " " + row.get("site"),
                                    SentinelSite::of)
                            .values()),
                    List.copyOf(named(tables.rows(DiseaseTables.REMINDERS), day, "rule", ReminderRule::of)
                            .values()));
        }
    }

    /** @throws RuntimeException when a table says what cannot be, naming the row */
    static DiseaseBook on(LocalDate day, DiseaseTables tables) {
        Map<String, DiseaseClass> classes = named(tables.rows(DiseaseTables.CLASSES), day, "class", DiseaseClass::of);
        Map<String, Disease> diseases = named(
                tables.rows(DiseaseTables.DISEASES),
                day,
                "disease",
                row -> Disease.of(row, require(classes, row.get("class"))));
        Set<String> ever = tables.rows(DiseaseTables.DISEASES).stream()
                .map(row -> row.get("disease"))
                .collect(Collectors.toSet());
        var book = new DiseaseBook(
                diseases,
                // Of a disease that is not notified on this day its codes and rules say nothing.
                named(
                                tables.rows(DiseaseTables.CODES),
                                day,
                                row -> row.get("system") + " " + row.get("code"),
                                DiseaseCode::of)
                        .values()
                        .stream()
                        .filter(code -> diseases.containsKey(known(ever, code.disease())))
                        .toList(),
                named(tables.rows(DiseaseTables.MARKERS), day, "marker", Marker::of),
                named(tables.rows(DiseaseTables.ITEMS), day, "item", FormItem::of),
                new Places(
                        named(tables.rows(DiseaseTables.TRIGGERS), day, "rule", Trigger::of).values().stream()
                                .filter(trigger -> trigger.disease().equals(Trigger.ALL)
                                        || diseases.containsKey(known(ever, trigger.disease())))
                                .toList(),
                        List.copyOf(named(tables.rows(DiseaseTables.CENTERS), day, "center", HealthCenter::of)
                                .values()),
                        Set.copyOf(named(
                                        tables.rows(DiseaseTables.DESIGNATED),
                                        day,
                                        "facility",
                                        row -> row.get("facility"))
                                .keySet()),
                        Counting.on(day, tables)));
        book.check();
        return book;
    }

    /** The most urgent class first, then as the table has them. */
    public List<Disease> list() {
        return diseases.values().stream()
                .sorted(Comparator.comparingInt(
                        disease -> disease.diseaseClass().urgency()))
                .toList();
    }

    public Optional<Disease> find(String id) {
        return Optional.ofNullable(diseases.get(id));
    }

    /** The disease that a coding names: of several rows the one that names most of the code. */
    public Optional<Disease> named(String system, String code) {
        DiseaseCode whole = wholeCodes.get(system + "|" + code);
        if (whole != null) {
            return find(whole.disease());
        }
        return beginnings.stream()
                .filter(row -> row.begins(system, code))
                .max(Comparator.comparingInt(row -> row.code().length()))
                .flatMap(row -> find(row.disease()));
    }

    /** Beginnings of the ICD-10 codes that name the disease; empty for one that is found by other codes only. */
    public Set<String> icd10Of(Disease disease) {
        return beginnings.stream()
                .filter(row -> row.disease().equals(disease.id()))
                .map(DiseaseCode::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    public List<Marker> markers() {
        return List.copyOf(markers.values());
    }

    /** The rules of a disease: its own, or those for all. */
    public List<Trigger> triggersOf(Disease disease) {
        List<Trigger> own = triggers.stream()
                .filter(trigger -> trigger.disease().equals(disease.id()))
                .toList();
        List<Trigger> rules = own.isEmpty()
                ? triggers.stream()
                        .filter(trigger -> trigger.disease().equals(Trigger.ALL))
                        .toList()
                : own;
        return rules.stream()
                .filter(trigger -> disease.kinds().contains(trigger.kind()))
                .toList();
    }

    public Optional<FormItem> item(String id) {
        return Optional.ofNullable(items.get(id));
    }

    /** Of all forms, in their order. */
    public List<FormItem> items() {
        return List.copyOf(items.values());
    }

    /** All that may stand in a notice of the disease, in the order of the form. */
    public List<FormItem> itemsOf(Disease disease) {
        return items.values().stream().filter(item -> allows(disease, item)).toList();
    }

    /** The one rule of what may stand in a notice: who the person is only where class or disease says so. */
    public boolean allows(Disease disease, FormItem item) {
        return switch (item.group()) {
            case CASE -> true;
            case IDENTITY, MINOR -> disease.identity();
            case EXTRA -> disease.extras().contains(item.id());
        };
    }

    /** The health centre for a facility's place: the longest beginning of its address, else its prefecture's. */
    public Optional<HealthCenter> centerFor(String prefecture, String address) {
        return centers.stream()
                .filter(center -> center.prefecture().equals(prefecture))
                .filter(center -> address.startsWith(center.address()))
                .max(Comparator.comparingInt(center -> center.address().length()));
    }

    /** Whether the facility has to notify electronically. */
    public boolean isDesignated(FacilityCode facility) {
        return designated.contains(facility.digits());
    }

    /** All that sentinel sites count, in the order of the table. */
    public List<SentinelDisease> counted() {
        return counting.diseases();
    }

    /** What sites of one kind count in a week, or in a month. */
    public List<SentinelDisease> counted(String site, boolean monthly) {
        return counting.diseases().stream()
                .filter(each -> each.site().equals(site) && each.monthly() == monthly)
                .toList();
    }

    public Optional<SentinelDisease> counted(String id) {
        return counting.diseases().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public List<SentinelSite> sites() {
        return counting.sites();
    }

    public boolean isSite(FacilityCode facility, String kind) {
        return counting.sites().contains(new SentinelSite(facility, kind));
    }

    /** From when the doctor is reminded of a draft that nobody decided on; null when no rule says so. */
    public @Nullable Instant remindDoctorFrom(Disease disease, Instant lateFrom) {
        return pauseOf(ReminderRule.Whom.DOCTOR, disease).map(lateFrom::minus).orElse(null);
    }

    /** From when the health centre is reminded of a notice that it did not receive; null when no rule says so. */
    public @Nullable Instant remindCenterFrom(Disease disease, Instant sent) {
        return pauseOf(ReminderRule.Whom.HEALTH_CENTER, disease).map(sent::plus).orElse(null);
    }

    private Optional<Duration> pauseOf(ReminderRule.Whom whom, Disease disease) {
        return counting.reminders().stream()
                .filter(rule -> rule.whom() == whom
                        && rule.deadline() == disease.deadline().kind())
                .map(ReminderRule::pause)
                .findFirst();
    }

    public Optional<HealthCenter> center(String id) {
        return centers.stream().filter(center -> center.id().equals(id)).findFirst();
    }

    private void check() {
        for (Trigger trigger : triggers) {
            for (List<String> need : trigger.needs()) {
                need.stream().filter(word -> !isPlain(word)).forEach(word -> require(markers, word));
            }
        }
        for (Disease disease : diseases.values()) {
            disease.extras().forEach(extra -> require(items, extra));
        }
        for (SentinelSite site : counting.sites()) {
            if (counting.diseases().stream().noneMatch(each -> each.site().equals(site.kind()))) {
                throw new IllegalStateException("a site of a kind that counts nothing: " + site.kind());
            }
        }
    }

    private static boolean isPlain(String need) {
        return need.equals(Trigger.DIAGNOSED) || need.equals(Trigger.SUSPECTED) || need.equals(Trigger.INPATIENT);
    }

    private static String known(Set<String> ever, String disease) {
        if (!ever.contains(disease)) {
            throw new IllegalStateException("the tables of diseases name what is not there: " + disease);
        }
        return disease;
    }

    private static <T> T require(Map<String, T> all, String name) {
        T found = all.get(name);
        if (found == null) {
            throw new IllegalStateException("the tables of diseases name what is not there: " + name);
        }
        return found;
    }

    private static <T> Map<String, T> named(List<Row> rows, LocalDate day, String key, Function<Row, T> reading) {
        return named(rows, day, row -> row.get(key), reading);
    }

    private static <T> Map<String, T> named(
            List<Row> rows, LocalDate day, Function<Row, String> key, Function<Row, T> reading) {
        Map<String, T> all = new LinkedHashMap<>();
        for (Row row : rows) {
            if (row.inForceOn(day)) {
                all.put(key.apply(row), reading.apply(row));
            }
        }
        return all;
    }
}
