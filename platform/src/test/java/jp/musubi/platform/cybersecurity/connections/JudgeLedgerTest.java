package jp.musubi.platform.cybersecurity.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 台帳の決まり、CSV、図。 */
class JudgeLedgerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    @ParameterizedTest(name = "{0} に見て {1} に書いた → 一年見ていない {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2025-04-01, 2024-01-01, false",
                "2025-03-31, 2024-01-01, true",
                "-,          2025-04-01, false",
                "-,          2025-03-31, true",
                "2024-01-01, 2026-01-01, false"
            })
    void 一年は見た日か書いた日の遅い方から数える(LocalDate seen, LocalDate written, boolean unseen) {
        Device device = device("端末", "PC", true, written);
        Map<UUID, Ledger.Seen> at =
                seen == null ? Map.of() : Map.of(device.id(), new Ledger.Seen(day(seen), List.of()));
        assertThat(rules(new Ledger(List.of(device), List.of(), at, List.of())).contains("N02"))
                .isEqualTo(unseen);
    }

    @Test
    void 接続に書かれていないものと_機器に書かれていないもの() {
        Device gateway = device("VPN装置", "VPN", true, TODAY);
        Link bare = link(gateway, new Link.Said(LinkKind.list().get(0), "", "", "", "", false));
        assertThat(rules(ledger(List.of(gateway), List.of(bare)))).containsExactly("N06", "N03", "N04", "N05", "N08");
        Device found = device("192.0.2.9", "OTHER", false, TODAY);
        Link whole = link(found, new Link.Said(LinkKind.list().get(0), "甲", "保守", "固定のIP", "証明書", true));
        assertThat(rules(ledger(List.of(found), List.of(whole)))).containsExactly("N01");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"3389/tcp ms-wbt-server, true", "23/tcp, true", "2323/tcp telnet, false", "443/tcp https, false"})
    void 狙われやすい窓口(String port, boolean risky) {
        Device device = device("端末", "PC", true, TODAY);
        var seen = Map.of(device.id(), new Ledger.Seen(day(TODAY), List.of(port)));
        assertThat(rules(new Ledger(List.of(device), List.of(), seen, List.of()))
                        .contains("N07"))
                .isEqualTo(risky);
    }

    @Test
    void 閉じた指摘は_その行が変わるまで閉じている() {
        Device device = device("VPN装置", "VPN", true, TODAY);
        var closing = new Ledger.Closing("N06", device.id(), 1, "製造元に尋ねた", device.written());
        var closed = new Ledger(List.of(device), List.of(), Map.of(), List.of(closing));
        assertThat(JudgeLedger.judge(closed, TODAY))
                .allSatisfy(each -> assertThat(each.open()).isFalse());
        var changed = new Device(device.id(), 2, device.said(), true, false, device.written());
        assertThat(JudgeLedger.judge(new Ledger(List.of(changed), List.of(), Map.of(), List.of(closing)), TODAY))
                .allSatisfy(each -> assertThat(each.open()).isTrue());
    }

    @Test
    void 出した_CSV_を入れると同じ台帳になり_式に見えるものは字のまま() {
        Device one = device("=1+1", "VPN", true, TODAY);
        Device two = device("端末,\"二\"", "PC", true, TODAY);
        Link link = link(one, new Link.Said(LinkKind.list().get(1), "甲", "資格確認", "", "-", true));
        byte[] file = LedgerCsv.table(ledger(List.of(one, two), List.of(link))).csv(StandardCharsets.UTF_8);
        LedgerCsv.Read read = LedgerCsv.read(file);
        assertThat(read.faults()).isEmpty();
        assertThat(read.entries())
                .containsExactly(
                        new LedgerCsv.Entry(one.said(), Optional.of(link.said())),
                        new LedgerCsv.Entry(two.said(), Optional.empty()));
        assertThat(new String(file, StandardCharsets.UTF_8)).contains("'=1+1");
        byte[] narrow = new String(file, StandardCharsets.UTF_8).substring(1).getBytes(Charset.forName("windows-31j"));
        assertThat(LedgerCsv.read(narrow).entries()).hasSize(2);
    }

    @Test
    void 狭い文字の_CSV_は_字を失わなければ戻り_失えば断る() {
        Charset windows = Charset.forName("windows-31j");
        Device whole = device("端末", "PC", true, TODAY);
        Device lost = device("端末\uD842\uDFB7", "PC", true, TODAY);
        assertThat(LedgerCsv.read(LedgerCsv.table(ledger(List.of(whole), List.of()))
                                .csv(windows))
                        .entries())
                .containsExactly(new LedgerCsv.Entry(whole.said(), Optional.empty()));
        assertThat(LedgerCsv.read(LedgerCsv.table(ledger(List.of(lost), List.of()))
                                .csv(windows))
                        .faults())
                .extracting(LedgerCsv.Fault::why)
                .contains(LedgerCsv.Why.CELLS);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "'x',                             COLUMNS",
        "'端末,PC',                        CELLS",
        "'端末,CAR,,,,,,,,,,,',            KIND",
        "'端末,PC,,,,,,電話,,,,,',          KIND",
        "',PC,,,,,,,,,,,',                EMPTY",
        "'123456789018,PC,,,,,,,,,,,',    NUMBER"
    })
    void 読めない行は行と欄の名で言う(String line, LedgerCsv.Why why) {
        String head = "機器,種類,場所,アドレス,機種,版,事業者,接続,相手,目的,接続元の制限,認証,ログ\n";
        String file = why == LedgerCsv.Why.COLUMNS ? line : head + line;
        assertThat(LedgerCsv.read(file.getBytes(StandardCharsets.UTF_8)).faults())
                .extracting(LedgerCsv.Fault::why)
                .contains(why);
    }

    @Test
    void 図は同じ台帳なら同じで_箱は重ならず_印が付き_多ければ残りを数える() {
        Device known = device("VPN装置", "VPN", true, TODAY);
        Device found = device("192.0.2.9", "OTHER", false, TODAY);
        Device old = device("とても長い名前の古い端末のひとつめ", "PC", true, TODAY);
        Link link = link(known, new Link.Said(LinkKind.list().get(0), "甲", "保守", "", "", true));
        Ledger ledger = ledger(List.of(known, found, old), List.of(link));
        NetworkMap map = NetworkMap.of(ledger, Set.of(old.id()));
        assertThat(NetworkMap.of(ledger, Set.of(old.id()))).isEqualTo(map);
        assertThat(map.boxes())
                .extracting(NetworkMap.Box::mark)
                .containsExactlyInAnyOrder(
                        NetworkMap.Mark.KNOWN,
                        NetworkMap.Mark.UNDOCUMENTED,
                        NetworkMap.Mark.UNSEEN,
                        NetworkMap.Mark.OUTSIDE);
        assertThat(map.boxes().stream().map(box -> box.x() + ":" + box.y())).doesNotHaveDuplicates();
        assertThat(map.boxes())
                .allSatisfy(box -> assertThat(box.y() + NetworkMap.BOX_HEIGHT).isLessThanOrEqualTo(map.height()));
        assertThat(map.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.unlimited()).isTrue());
        List<Device> many = IntStream.range(0, 70)
                .mapToObj(number -> device("端末" + number, "PC", true, TODAY))
                .toList();
        assertThat(NetworkMap.of(ledger(many, List.of()), Set.of()).left()).isEqualTo(10);
    }

    private static List<String> rules(Ledger ledger) {
        return JudgeLedger.judge(ledger, TODAY).stream()
                .map(finding -> finding.rule().id())
                .toList();
    }

    private static Ledger ledger(List<Device> devices, List<Link> links) {
        return new Ledger(devices, links, Map.of(), List.of());
    }

    private static Device device(String name, String kind, boolean documented, LocalDate written) {
        var said = new Device.Said(name, DeviceKind.find(kind).orElseThrow(), "", "", "", "", "");
        return new Device(UUID.randomUUID(), 1, said, documented, false, new Written(day(written), "test"));
    }

    private static Link link(Device device, Link.Said said) {
        return new Link(UUID.randomUUID(), 1, device.id(), said, false, device.written());
    }

    /** Midnight in Japan is another day in Greenwich: days have to be those of Japan. */
    private static Instant day(LocalDate day) {
        return day.atTime(0, 30).atZone(ZoneId.of("Asia/Tokyo")).toInstant();
    }
}
