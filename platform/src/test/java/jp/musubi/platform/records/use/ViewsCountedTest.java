package jp.musubi.platform.records.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.audit.WrittenEntry;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.records.Awaiting;
import jp.musubi.platform.records.RecordsWorld;
import jp.musubi.platform.records.UseCount;
import jp.musubi.platform.records.UseCounts;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.MemberNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 閲覧も利用として数える: 封じられた記録から、一度ずつ、その日の保険者ごとに。 */
@PlatformTest
@Import(RecordsWorld.class)
class ViewsCountedTest {

    private static final AtomicInteger NEXT = new AtomicInteger(784_001);
    private static final LocalDate BORN = LocalDate.of(1970, 2, 28);
    private static final String SEARCH = "GET /fhir/Condition";
    private static final Caller OPERATOR =
            new Caller("operator", Role.OPERATOR, null, null, Set.of(Purpose.SECURITY_OPERATION));

    @Autowired
    private AuditLog audit;

    @Autowired
    private CountViews counting;

    @Autowired
    private UseCounts counts;

    @Autowired
    private People people;

    @Autowired
    private RecordsWorld world;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private Caller hospital;

    @BeforeEach
    void 施設がある() {
        clock.set(TestClock.START);
        hospital = world.hospital();
    }

    @AfterEach
    void 時計を戻す() {
        clock.set(TestClock.START);
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "GET /fhir/Condition, CONDITION, SIX_ITEMS",
        "GET /fhir/Patient/{id}/$everything, DEMOGRAPHICS CONDITION ALLERGY INFECTION LAB MEDICATION, SIX_ITEMS",
        "GET /fhir/Patient/{id}/$summary, CONDITION ALLERGY, SUMMARY",
        "GET /fhir/Composition, CHECKUP, CHECKUP",
        "POST /desk/checkups, STAFF=x CHECKUP, CHECKUP",
        "POST /desk/checkups, STAFF=x DEMOGRAPHICS, ''",
        "POST /letters/inbox/{id}/open, LETTER, LETTER",
        "GET /letters/inbox/{id}/signature, LETTER, ''",
        "GET /fhir/Condition, CONDITION FOR_EMERGENCY HIDDEN_SHOWN, EMERGENCY",
        "GET /records/emergency-set, CONDITION FOR_DISASTER, DISASTER",
        "GET /records/vanishing, CONDITION LAB, ''",
        "GET /fhir/Patient, DEMOGRAPHICS, ''",
    })
    void 何を何として数えるか(String call, String subjects, String counted) {
        var look = new WrittenEntry(
                1,
                Instant.EPOCH,
                "",
                "hospital",
                "FACILITY",
                "1319900013",
                UUID.randomUUID(),
                "VIEW",
                List.of(subjects.split(" ")),
                null,
                call);
        assertThat(ViewRules.find(look, LocalDate.of(2026, 4, 1)).orElse("")).isEqualTo(counted);
        assertThat(ViewRules.find(look, LocalDate.of(2025, 1, 31)))
                .as("before the service began")
                .isEmpty();
    }

    @Test
    void 保険者ごとの数の和は_見た数に等しい_断られたものと本人は数えない() throws Exception {
        PersonId one = person(coverage("06139901", LocalDate.of(2020, 4, 1), null));
        PersonId moved = person(
                coverage("06139901", LocalDate.of(2020, 4, 1), LocalDate.of(2026, 4, 1)),
                coverage("01139906", LocalDate.of(2026, 4, 1), null));
        PersonId lost = person(coverage("06139901", LocalDate.of(2020, 4, 1), LocalDate.of(2025, 4, 1)));
        for (int i = 0; i < 3; i++) {
            look(one, null);
        }
        look(moved, null);
        look(lost, null);
        look(one, "NO_CONSENT");
        Caller self = new Caller("self", Role.PATIENT, null, one, Set.of(Purpose.SELF_VIEW));
        audit.write(new AuditEntry(self, Act.VIEW, one, List.of("CONDITION"), null, "GET /me"));
        look(one, null);

        Awaiting.until(() -> total() == 6);
        assertThat(byPayer()).containsOnly(Map.entry("06139901", 4L), Map.entry("01139906", 1L), Map.entry("", 1L));
        assertThat(counts.list(() -> new UseCounts.Asked(YearMonth.of(2026, 4), 1), OPERATOR, "GET /records/use"))
                .anySatisfy(count -> {
                    assertThat(count.kind()).isEqualTo(UseCount.Kind.VIEWED);
                    assertThat(count.document()).isEqualTo("SIX_ITEMS");
                    assertThat(count.payer()).isEqualTo("01139906");
                });
    }

    @Test
    void 何人で数えても_一度ずつ_見た月に() throws Exception {
        PersonId one = person(coverage("06139901", LocalDate.of(2020, 4, 1), null));
        for (int i = 0; i < 20; i++) {
            look(one, null);
        }
        clock.set(Instant.parse("2026-05-01T00:00:00Z"));
        look(one, null);
        ExecutorService many = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> counters = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                counters.add(() -> {
                    Awaiting.until(() -> {
                        counting.count(3);
                        return total() == 21;
                    });
                    return counting.count(3);
                });
            }
            for (Future<Boolean> each : many.invokeAll(counters)) {
                each.get();
            }
        } finally {
            many.shutdown();
        }
        assertThat(total()).isEqualTo(21);
        assertThat(total(LocalDate.of(2026, 4, 1))).isEqualTo(20);
        assertThat(total(LocalDate.of(2026, 5, 1))).isEqualTo(1);
    }

    private void look(PersonId person, String refusal) {
        audit.write(new AuditEntry(hospital, Act.VIEW, person, List.of("CONDITION"), refusal, SEARCH));
    }

    private long total() {
        return byPayer().values().stream().mapToLong(Long::longValue).sum();
    }

    private long total(LocalDate month) {
        return database.sql(
                        "select coalesce(sum(acts), 0) from records.use_view where facility = :facility and month = :month")
                .param("facility", hospital.facility().digits())
                .param("month", month)
                .query(Long.class)
                .single();
    }

    private Map<String, Long> byPayer() {
        return database
                .sql("select payer, acts from records.use_view where facility = :facility")
                .param("facility", hospital.facility().digits())
                .query((row, place) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
    }

    private static Coverage coverage(String payer, LocalDate from, LocalDate until) {
        String value = payer + ":20:9" + NEXT.getAndIncrement() + ":01";
        return new Coverage(MemberNumber.INSURANCE, value, payer, from, until);
    }

    private PersonId person(Coverage... coverages) {
        var id = new PersonId(UUID.randomUUID());
        people.register(new Person(
                id,
                BORN,
                Sex.FEMALE,
                "見本県見本市",
                null,
                List.of(new PersonName("利用", "花子", "リヨウ", "ハナコ", BORN, null)),
                List.of(coverages)));
        return id;
    }
}
