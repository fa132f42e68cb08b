package jp.musubi.platform.kernel.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.audit.Look;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.signin.Parties;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** 記録を頁に分けて読む。 */
class ReadLooksTest {

    private static final PersonId PERSON = new PersonId(new UUID(0, 1));
    private static final String SELF = "patient-1";

    @Test
    void 自分の続く閲覧は一行になり_ほかの人の閲覧で切れる() {
        var looks = reading(List.of(own(5), own(4), others(3), own(2), own(1)));

        LookRows page = looks.read(PERSON, SELF, question(LookFilter.ALL), Long.MAX_VALUE);

        assertThat(page.rows()).extracting(LookRow::times).containsExactly(2, 1, 2);
        assertThat(page.rows().get(0).at()).isEqualTo(own(5).at());
        assertThat(page.rows().get(0).since()).isEqualTo(own(4).at());
        assertThat(page.next()).isNull();
    }

    @Test
    void まとめた閲覧は_見たものをすべて言う() {
        var lab = own(2);
        var all = new Look(1, at(1), Act.VIEW, SELF, null, List.of("CONDITION", "LAB"), null);
        LookRows page = reading(List.of(lab, all)).read(PERSON, SELF, question(LookFilter.ALL), Long.MAX_VALUE);
        assertThat(page.rows()).singleElement().extracting(LookRow::subjects).isEqualTo(List.of("LAB", "CONDITION"));
    }

    /** However often the page is opened: those of others stay on it. */
    @Test
    void だれが見たかを何百回開き直しても_自分の一行になり_ほかの人の閲覧は隠れない() {
        List<Look> log = entries(
                900,
                sequence -> sequence == 1
                        ? others(1)
                        : new Look(sequence, at(sequence), Act.VIEW, SELF, null, List.of("AUDIT"), null));
        LookRows page = reading(log).read(PERSON, SELF, question(LookFilter.ALL), Long.MAX_VALUE);
        assertThat(page.rows()).extracting(LookRow::times).containsExactly(899, 1);
        assertThat(page.rows().get(1).own()).isFalse();
    }

    @Test
    void 断られた閲覧は自分のものでもまとめない() {
        var looks = reading(List.of(refused(2, SELF), refused(1, SELF)));
        assertThat(looks.read(PERSON, SELF, question(LookFilter.ALL), Long.MAX_VALUE)
                        .rows())
                .hasSize(2);
    }

    @Test
    void 合うものがなくても_千件で一度返し_続きを言う() {
        var looks = reading(entries(2500, ReadLooksTest::own));

        LookRows page = looks.read(PERSON, SELF, question(LookFilter.REFUSED), Long.MAX_VALUE);

        assertThat(page.rows()).isEmpty();
        assertThat(page.next()).isEqualTo(1501);
    }

    @Test
    void 見た施設の名の一部と日で絞れる() {
        var looks = reading(List.of(others(3), refused(2, "clinic-c"), own(1)));
        String day = at(3).atZone(ZoneId.of("Asia/Tokyo")).toLocalDate().toString();
        assertThat(looks.read(PERSON, SELF, LookQuestion.of("all", "", "ﾐﾎﾝ"), Long.MAX_VALUE)
                        .rows())
                .hasSize(1);
        assertThat(looks.read(PERSON, SELF, LookQuestion.of("all", day, "みほん"), Long.MAX_VALUE)
                        .rows())
                .hasSize(1);
        assertThat(looks.read(PERSON, SELF, LookQuestion.of("all", "1999-01-01", ""), Long.MAX_VALUE)
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> LookQuestion.of("all", "きのう", "")).hasMessageContaining("day");
    }

    /** Whatever the log holds: page after page shows every entry that fits the filter once, newest first. */
    @Property(tries = 200)
    void 頁をめくると_合うものがすべて一度ずつ出る(@ForAll @Size(max = 400) List<@IntRange(max = 3) Integer> kinds) {
        List<Look> log = entries(kinds.size(), sequence -> lookOf(sequence, kinds.get((int) sequence - 1)));
        for (LookFilter filter : LookFilter.values()) {
            var shown = new ArrayList<Integer>();
            Long before = Long.MAX_VALUE;
            while (before != null) {
                LookRows page = reading(log).read(PERSON, SELF, question(filter), before);
                page.rows().forEach(row -> shown.add(row.times()));
                before = page.next();
            }
            long fitting = log.stream().filter(look -> filter.lets(look, SELF)).count();
            assertThat(shown.stream().mapToInt(Integer::intValue).sum()).isEqualTo((int) fitting);
        }
    }

    private static LookQuestion question(LookFilter filter) {
        return new LookQuestion(filter, null, "");
    }

    private static Look lookOf(long sequence, int kind) {
        return switch (kind) {
            case 0 -> others(sequence);
            case 1 -> refused(sequence, "clinic-c");
            case 2 -> refused(sequence, SELF);
            default -> own(sequence);
        };
    }

    private static List<Look> entries(int count, LongFunction<Look> look) {
        return LongStream.rangeClosed(1, count)
                .map(sequence -> count + 1 - sequence)
                .mapToObj(look)
                .toList();
    }

    private static Look own(long sequence) {
        return new Look(sequence, at(sequence), Act.VIEW, SELF, null, List.of("LAB"), null);
    }

    private static Look others(long sequence) {
        return new Look(sequence, at(sequence), Act.VIEW, "clinic-c", "みほん内科クリニック", List.of("LAB"), null);
    }

    private static Look refused(long sequence, String caller) {
        return new Look(sequence, at(sequence), Act.VIEW, caller, null, List.of("LAB"), "NO_CONSENT");
    }

    private static Instant at(long sequence) {
        return Instant.parse("2026-04-01T00:00:00Z").plusSeconds(sequence);
    }

    private static ReadLooks reading(List<Look> newestFirst) {
        var log = mock(AuditLog.class);
        when(log.listLooksAt(any(), anyLong(), anyInt()))
                .thenAnswer(call -> newestFirst.stream()
                        .filter(look -> look.sequence() < Objects.requireNonNull(call.<Long>getArgument(1)))
                        .limit(call.<Integer>getArgument(2))
                        .toList());
        var parties = mock(Parties.class);
        when(parties.find(any())).thenReturn(Optional.empty());
        return new ReadLooks(log, parties, person -> List.of());
    }
}
