package jp.musubi.platform.pmh.residents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.musubi.platform.pmh.DeskWorld;
import jp.musubi.platform.pmh.SubsidiesWorld;
import jp.musubi.platform.pmh.SubsidiesWorld.Known;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.residents.Resident.LeftWhy;
import jp.musubi.platform.pmh.residents.ResidentFault.Why;
import jp.musubi.platform.pmh.residents.TakeResidents.Answer;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 対象者のファイル。A town of its own in each test. */
@PlatformTest
class TakeResidentsTest {

    private static final LocalDate BORN = LocalDate.of(2026, 1, 15);
    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, ZoneId.of("Asia/Tokyo"));

    @Autowired
    private SubsidiesWorld world;

    @Autowired
    private DeskWorld desks;

    @Autowired
    private TakeResidents taking;

    @Autowired
    private Residents residents;

    @Autowired
    private TestClock clock;

    private Seat town;

    @BeforeEach
    void setUp() {
        clock.set(TestClock.START);
        town = desks.town();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void 差分は_登録し_変え_終わらせる(String charset) {
        Known one = world.person(BORN);
        Known two = world.person(BORN);
        Charset used = Charset.forName(charset);
        assertThat(take(false, used, line("1", one, "見本　花子", "", ""), line("1", two, "見本　太郎", "", "")))
                .isEqualTo(new Answer(2, 0, 0, List.of()));
        assertThat(take(false, used, line("1", one, "見本　春子", "", ""), line("3", two, "見本　太郎", "2026-03-30", "転出")))
                .isEqualTo(new Answer(0, 1, 1, List.of()));
        assertThat(list())
                .extracting(Resident::name, Resident::until, Resident::why)
                .containsExactlyInAnyOrder(
                        tuple("見本　春子", null, null), tuple("見本　太郎", LocalDate.of(2026, 3, 31), LeftWhy.MOVED));
        assertThat(take(false, used, line("1", one, "見本　春子", "", "")))
                .as("sent again")
                .isEqualTo(new Answer(0, 0, 0, List.of()));
    }

    @Test
    void 全件は_ファイルにない人をきのうで終わらせる() {
        Known stays = world.person(BORN);
        Known goes = world.person(BORN);
        take(false, UTF_8, line("1", stays, "見本　花子", "", ""), line("1", goes, "見本　太郎", "", ""));
        assertThat(take(true, UTF_8, line("1", stays, "見本　花子", "", ""))).isEqualTo(new Answer(0, 0, 1, List.of()));
        assertThat(list())
                .extracting(Resident::name, Resident::until, Resident::why)
                .containsExactlyInAnyOrder(tuple("見本　花子", null, null), tuple("見本　太郎", TODAY, LeftWhy.FILE));
    }

    @Test
    void 一行でも誤りがあれば_だれも登録せず_行と欄とわけを言う() {
        Known right = world.person(BORN);
        Known elsewhere = world.person(BORN);
        Seat other = desks.town();
        assertThat(taking.take(other, false, file(UTF_8, line("1", elsewhere, "見本　太郎", "", "")))
                        .added())
                .isEqualTo(1);
        Known nobody =
                new Known(right.id(), world.person(LocalDate.of(2020, 1, 1)).number());
        Answer answer = take(
                false,
                UTF_8,
                line("1", right, "見本　花子", "", ""),
                line("1", elsewhere, "見本　太郎", "", ""),
                line("1", nobody, "見本　次郎", "", ""),
                line("1", right, "見本　花子", "", ""),
                line("3", world.person(BORN), "見本　三郎", "2026-03-30", "転出"),
                "1,A1");
        assertThat(answer.added()).isZero();
        assertThat(answer.faults())
                .containsExactlyInAnyOrder(
                        new ResidentFault(3, ResidentField.SINCE, Why.ELSEWHERE),
                        new ResidentFault(4, ResidentField.NUMBER, Why.NOBODY),
                        new ResidentFault(5, ResidentField.NUMBER, Why.TWICE),
                        new ResidentFault(6, ResidentField.NUMBER, Why.UNKNOWN),
                        new ResidentFault(7, null, Why.CELLS));
        assertThat(list()).isEmpty();
    }

    @Test
    void 転出が済めば_次の自治体のファイルに入る() {
        Known one = world.person(BORN);
        take(false, UTF_8, line("1", one, "見本　花子", "", ""));
        Seat next = desks.town();
        String moved = line("1", one, "見本　花子", "", "").replace("2026-01-15,,", "2026-03-31,,");
        assertThat(taking.take(next, false, file(UTF_8, moved)).faults())
                .containsExactly(new ResidentFault(2, ResidentField.SINCE, Why.ELSEWHERE));
        take(false, UTF_8, line("3", one, "見本　花子", "2026-03-30", "転出"));
        assertThat(taking.take(next, false, file(UTF_8, moved)).added()).isEqualTo(1);
    }

    private Answer take(boolean full, Charset charset, String... lines) {
        return taking.take(town, full, file(charset, lines));
    }

    private static byte[] file(Charset charset, String... lines) {
        return Arrays.stream(lines)
                .collect(Collectors.joining("\r\n", String.join(",", ResidentField.columns()) + "\r\n", "\r\n"))
                .getBytes(charset);
    }

    private static String line(String act, Known known, String name, String last, String why) {
        return String.join(
                ",",
                act,
                "A1",
                known.number().value().replace(':', ','),
                BORN.toString(),
                name,
                "女",
                "2026-01-15",
                last,
                why);
    }

    private List<Resident> list() {
        return residents.list(
                town,
                new ResidentQuery("", ResidentQuery.State.ALL, ResidentQuery.Sort.BIRTH, TODAY, 1, ResidentQuery.SIZE));
    }
}
