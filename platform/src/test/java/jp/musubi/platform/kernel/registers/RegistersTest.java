package jp.musubi.platform.kernel.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.musubi.platform.eligibility.confirmation.AskingWay;
import jp.musubi.platform.eligibility.confirmation.Eligibility;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Participation;
import jp.musubi.platform.kernel.people.certificates.Certificates;
import jp.musubi.platform.kernel.people.payers.Payers;
import jp.musubi.platform.kernel.people.staff.Staff;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.CheckDigit;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 台帳の窓口。時計は 2026-04-01、東京都は始まっている地域。 */
@Tag("once")
@PlatformTest
class RegistersTest {

    private static final WrittenReason WHY = new WrittenReason("届出により登録");
    private static final Caller OPERATOR =
            new Caller("registers-operator", Role.OPERATOR, null, null, Set.of(Purpose.SECURITY_OPERATION));
    /** Self-signed for this test; nobody has its key. */
    private static final String PEM = """
        -----BEGIN CERTIFICATE-----
        MIIBsDCCAVWgAwIBAgIUYdUVy9a5lhFRcae55FuMxvkCaScwCgYIKoZIzj0EAwIw
        LTEXMBUGA1UEAwwOcmVnaXN0ZXJzLXRlc3QxEjAQBgNVBAoMCVN5bnRoZXRpYzAe
        Fw0yNjExMjcwMTM5NTdaFw00NjExMjIwMTM5NTdaMC0xFzAVBgNVBAMMDnJlZ2lz
        dGVycy10ZXN0MRIwEAYDVQQKDAlTeW50aGV0aWMwWTATBgcqhkjOPQIBBggqhkjO
        PQMBBwNCAAQ/zpH/w71y2mTAOUkhCga9xD/TbxrIIFdrmT8WiKWLFZCaTds1sCKG
        R/HlWcQNUNvs6tJCB3w2+FDAIGBu/rf/o1MwUTAdBgNVHQ4EFgQUe6kcLXI8x9/f
        FAkR/pLDw2YVhrwwHwYDVR0jBBgwFoAUe6kcLXI8x9/fFAkR/pLDw2YVhrwwDwYD
        VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNJADBGAiEAq1i725aT6rsW+2Xfy9hD
        qElpbf/9vxmKWlfB80X0fWYCIQDtmtdlxYCxZvqKXjpaM2pZ3aJMUTHUZSWDToT/
        KLLSqQ==
        -----END CERTIFICATE-----
        """;

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    private RegisterDesk desk;

    @Autowired
    private Facilities facilities;

    @Autowired
    private Payers payers;

    @Autowired
    private Staff staff;

    @Autowired
    private Certificates certificates;

    @Autowired
    private Eligibility eligibility;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void 施設を登録し_直し_閉じると_前と後がすべて残り_記録にも残る() {
        String code = code('1');
        kept(write(RegisterName.FACILITIES, facility(code)));
        kept(write(RegisterName.FACILITIES, facility(code, "name", "改めた診療所")));
        kept(write(RegisterName.FACILITIES, facility(code, "name", "改めた診療所", "closesOn", "2026-04-01")));
        assertThat(facilities.find(new FacilityCode(code)).orElseThrow().participationOn(day("2026-03-31")))
                .isEqualTo(Participation.IN);
        assertThat(facilities.find(new FacilityCode(code)).orElseThrow().participationOn(day("2026-04-01")))
                .isEqualTo(Participation.OUT);
        var changes = desk.get(OPERATOR, RegisterName.FACILITIES, code, "test").changes();
        assertThat(changes).extracting(EntryChange::number).containsExactly(3, 2, 1);
        assertThat(changes).extracting(EntryChange::by).containsOnly("registers-operator");
        assertThat(changes.get(0).differences())
                .containsExactly(new EntryChange.Difference("closesOn", "", "2026-04-01"));
        assertThat(changes.get(1).differences())
                .containsExactly(new EntryChange.Difference("name", "試験の診療所", "改めた診療所"));
        assertThat(changes.get(2).isNew()).isTrue();
        assertThat(logged(code)).containsExactly("ADD", "CHANGE", "CHANGE");
    }

    @ParameterizedTest(name = "{0}={1} は登録できない: {2} {3}")
    @CsvSource({
        "code, 1319900550, code, CHECK_DIGIT",
        "code, 4819900550, code, NO_NUMBER",
        "code, 131, code, NO_NUMBER",
        "name, '', name, MISSING",
        "name, 123456789018, name, MY_NUMBER",
        "kind, SHOP, kind, NO_CHOICE",
        "kind, PHARMACY, code, FEE_TABLE",
        "emergency, yes, emergency, EMERGENCY_HOSPITAL",
        "emergency, ok, emergency, NO_YES",
        "joinsOn, 2026/04/01, joinsOn, NO_DAY",
        "closesOn, 2024-12-31, closesOn, PERIOD",
        "colour, red, '', UNKNOWN_FIELD",
    })
    void 誤りのある施設は_何も変えずに断る(String field, String value, String at, FaultKind kind) {
        String code = code('1');
        Outcome outcome = write(RegisterName.FACILITIES, "", facility(code, field, value));
        assertThat(((Outcome.Faulty) outcome).faults()).containsExactly(EntryFault.of(at, kind));
        assertThat(facilities.find(new FacilityCode(code))).isEmpty();
    }

    @Test
    void 公式の例の番号は検証番号が違っても登録できる() {
        String right = code('1');
        String wrong = right.substring(0, 9) + (right.charAt(9) == '9' ? '0' : (char) (right.charAt(9) + 1));
        kept(write(RegisterName.FACILITIES, facility(wrong, "officialExample", "yes")));
        assertThat(facilities.find(new FacilityCode(wrong))).isPresent();
    }

    @ParameterizedTest(name = "{0} のファイルを取り込む")
    @ValueSource(strings = {"UTF-8", "UTF-8 BOM", "windows-31j"})
    void ファイルは三つの文字コードで取り込める(String charset) {
        String one = code('1');
        String two = code('3');
        String csv = "code,name,kind,joinsOn,address\r\n" + one + ",\"髙﨑,内科\",CLINIC,2025-02-01,東京都見本区\r\n" + two
                + ",歯科ﾃﾞﾝ,DENTAL,,\r\n";
        byte[] file = charset.endsWith("BOM")
                ? ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8)
                : csv.getBytes(Charset.forName(charset));
        Outcome.Kept kept = kept(desk.load(OPERATOR, RegisterName.FACILITIES, file, WHY, "test"));
        assertThat(kept.keys()).containsExactly(one, two);
        assertThat(kept.added()).isEqualTo(2);
        assertThat(facilities.find(new FacilityCode(one)).orElseThrow().name()).isEqualTo("髙﨑,内科");
        assertThat(facilities.find(new FacilityCode(two)).orElseThrow().joinsOn())
                .isNull();
    }

    @Test
    void 日本語の見出しと言葉のファイルを取り込める() {
        String code = code('1');
        String csv = "医療機関コード,名称・氏名,種類,救急の機能,参加の日\r\n" + code + ",見本病院,病院,はい,2025-02-01\r\n";
        kept(desk.load(OPERATOR, RegisterName.FACILITIES, csv.getBytes(Charset.forName("windows-31j")), WHY, "test"));
        assertThat(facilities.find(new FacilityCode(code)).orElseThrow().emergencyHospital())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(RegisterName.class)
    void 頁の言葉は_ファイルの見出しと言葉である(RegisterName register) {
        ResourceBundle page = ResourceBundle.getBundle("messages", Locale.ROOT);
        assertThat(desk.fields(register)).allSatisfy(field -> {
            assertThat(page.getString("registers.field." + field.name())).isEqualTo(field.japanese());
            assertThat(field.choices())
                    .allSatisfy((choice, word) -> assertThat(
                                    page.getString("registers.choice." + field.name() + "." + choice))
                            .isEqualTo(word));
        });
        assertThat(desk.fields(register)).extracting(EntryField::japanese).doesNotHaveDuplicates();
    }

    @Test
    void 頁の新しい登録は_すでにある施設を書き換えない() {
        String code = code('1');
        kept(desk.add(OPERATOR, RegisterName.FACILITIES, facility(code), WHY, "test"));
        Outcome again = desk.add(OPERATOR, RegisterName.FACILITIES, facility(code, "name", "上書き"), WHY, "test");
        assertThat(((Outcome.Faulty) again).faults()).containsExactly(EntryFault.of("code", FaultKind.EXISTS));
        assertThat(facilities.find(new FacilityCode(code)).orElseThrow().name()).isEqualTo("試験の診療所");
    }

    @Test
    void ファイルにない列は_もとのまま残る() {
        String code = code('1');
        kept(write(RegisterName.FACILITIES, facility(code, "address", "東京都見本区")));
        byte[] file = ("code,closesOn\n" + code + ",2026-09-30\n").getBytes(StandardCharsets.UTF_8);
        kept(desk.load(OPERATOR, RegisterName.FACILITIES, file, WHY, "test"));
        var found = facilities.find(new FacilityCode(code)).orElseThrow();
        assertThat(found.profile().address()).isEqualTo("東京都見本区");
        assertThat(found.closesOn()).isEqualTo("2026-09-30");
    }

    @Test
    void 一行でも誤りがあれば_何も取り込まず_すべての誤りを行で言う() {
        String one = code('1');
        String csv = "code,name,kind\n" + one + ",よい行,CLINIC\n131,短い番号,CLINIC\n" + code('1') + ",種類違い,SHOP\n" + one
                + ",二度目,CLINIC\n";
        Outcome.Faulty faulty = (Outcome.Faulty)
                desk.load(OPERATOR, RegisterName.FACILITIES, csv.getBytes(StandardCharsets.UTF_8), WHY, "test");
        assertThat(faulty.faults())
                .containsExactly(
                        new EntryFault(3, "code", FaultKind.NO_NUMBER),
                        new EntryFault(4, "kind", FaultKind.NO_CHOICE),
                        new EntryFault(5, "code", FaultKind.TWICE));
        assertThat(facilities.find(new FacilityCode(one))).isEmpty();
        assertThat(logged(one)).isEmpty();
    }

    @ParameterizedTest(name = "「{0}」は {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "code,name,kind|0|NO_ROWS",
                "code,colour\\n1,2|1|UNKNOWN_FIELD",
                "code,name\\n1,2,3|2|ROW_LENGTH",
                "code,name\\n1,\"2|2|QUOTES",
            })
    void 読めないファイル(String csv, int row, FaultKind kind) {
        Outcome outcome = desk.load(
                OPERATOR,
                RegisterName.FACILITIES,
                csv.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8),
                WHY,
                "test");
        assertThat(((Outcome.Faulty) outcome).faults()).contains(new EntryFault(row, "", kind));
    }

    @Test
    void 保険者は六桁と八桁を同じ番号と見て_期間を持つ() {
        String body = "13" + "%03d".formatted(700 + NEXT.incrementAndGet());
        String number = body + CheckDigit.of(body);
        Map<String, String> payer = new HashMap<>(
                Map.of("number", "00" + number, "name", "見本国保", "scheme", "国民健康保険", "from", "2020-04-01"));
        assertThat(kept(write(RegisterName.PAYERS, "", payer)).keys()).containsExactly(number);
        payer.put("until", "2026-04-01");
        kept(write(RegisterName.PAYERS, number, payer));
        assertThat(payers.find(number).orElseThrow().worksOn(day("2026-03-31"))).isTrue();
        assertThat(payers.find(number).orElseThrow().worksOn(day("2026-04-01"))).isFalse();
        assertThat(logged(number)).containsExactly("ADD", "CHANGE");
    }

    @Test
    void 地域が始まる前と終わったあとは_ACCESS_AREA_で断る() {
        String body = "461990%03d".formatted(NEXT.incrementAndGet());
        String code = body + CheckDigit.of(body);
        kept(write(RegisterName.FACILITIES, facility(code)));
        Caller clinic =
                new Caller("area-clinic", Role.FACILITY, new FacilityCode(code), null, Set.of(Purpose.ELIGIBILITY));
        area("2026-04-02", "");
        assertThatThrownBy(() -> eligibility.requireAsking(AskingWay.CERTIFICATE, clinic, "test"))
                .hasMessageStartingWith("ACCESS-AREA");
        area("2026-04-01", "2026-04-02");
        eligibility.requireAsking(AskingWay.CERTIFICATE, clinic, "test");
        area("2025-04-01", "2026-04-01");
        assertThatThrownBy(() -> eligibility.requireAsking(AskingWay.CERTIFICATE, clinic, "test"))
                .hasMessageStartingWith("ACCESS-AREA");
        assertThat(facilities.find(new FacilityCode(code)).orElseThrow().closesOn())
                .isEqualTo("2026-04-01");
        assertThat(desk.get(OPERATOR, RegisterName.AREAS, "46", "test").changes())
                .hasSizeGreaterThanOrEqualTo(3);
    }

    private void area(String opens, String ends) {
        kept(write(RegisterName.AREAS, "46", Map.of("prefecture", "46", "opensOn", opens, "endsOn", ends)));
    }

    @Test
    void 施設のシステム担当は_第二要素で_自施設の職員だけを直せる() {
        String own = code('1');
        String other = code('1');
        kept(write(RegisterName.FACILITIES, facility(own)));
        kept(write(RegisterName.FACILITIES, facility(other)));
        Caller admin = admin(own, true);
        String id = "nurse-" + UUID.randomUUID();
        Outcome.Kept kept = kept(desk.write(admin, RegisterName.STAFF, id, member(id, own), WHY, "test"));
        assertThat(kept.added()).isOne();
        kept(desk.write(admin, RegisterName.STAFF, id, with(member(id, own), "until", "2026-04-01"), WHY, "test"));
        assertThat(staff.find(id).orElseThrow().worksOn(day("2026-04-01"))).isFalse();
        assertThat(staff.listChangesOf(id)).hasSize(2);
        assertThat(desk.list(admin, RegisterName.STAFF, new RegisterQuestion("", other, "", 1), "test")
                        .entries())
                .as("whatever facility is asked for")
                .extracting(entry -> entry.get("staffId"))
                .containsExactly(id);
        String foreign = "nurse-" + UUID.randomUUID();
        refused(() -> desk.write(admin, RegisterName.STAFF, foreign, member(foreign, other), WHY, "test"));
        kept(write(RegisterName.STAFF, member(foreign, other)));
        refused(() -> desk.write(admin, RegisterName.STAFF, foreign, member(foreign, own), WHY, "test"));
        refused(() -> desk.get(admin, RegisterName.STAFF, foreign, "test"));
        refused(() -> desk.get(admin, RegisterName.STAFF, "nobody", "test"));
        refused(() -> desk.list(admin, RegisterName.FACILITIES, new RegisterQuestion("", "", "", 1), "test"));
        refused(() -> desk.write(admin(own, false), RegisterName.STAFF, id, member(id, own), WHY, "test"));
        Caller system =
                new Caller("a-system", Role.FACILITY, new FacilityCode(own), null, Set.of(Purpose.SECURITY_OPERATION));
        refused(() -> desk.write(system, RegisterName.STAFF, id, member(id, own), WHY, "test"));
    }

    @ParameterizedTest(name = "{0}={1} は登録できない: {2} {3}")
    @CsvSource({
        "staffId, Nurse, staffId, NO_STAFF_ID",
        "facility, 1319999999, facility, NO_FACILITY",
        "profession, WIZARD, profession, NO_CHOICE",
        "until, 2020-03-31, until, PERIOD",
        "licence, 123456789018, licence, MY_NUMBER",
    })
    void 誤りのある職員は断る(String field, String value, String at, FaultKind kind) {
        String code = code('1');
        kept(write(RegisterName.FACILITIES, facility(code)));
        Outcome outcome = write(RegisterName.STAFF, "", with(member("nurse-" + UUID.randomUUID(), code), field, value));
        assertThat(((Outcome.Faulty) outcome).faults()).containsExactly(EntryFault.of(at, kind));
    }

    @Test
    void 救急時閲覧の権利は_診療に当たる職種だけ() {
        String code = code('1');
        kept(write(RegisterName.FACILITIES, facility(code)));
        Map<String, String> clerk = with(member("clerk-" + UUID.randomUUID(), code), "profession", "CLERK");
        Outcome outcome = write(RegisterName.STAFF, "", with(clerk, "emergencyRight", "yes"));
        assertThat(((Outcome.Faulty) outcome).faults())
                .containsExactly(EntryFault.of("emergencyRight", FaultKind.EMERGENCY_RIGHT));
    }

    @Test
    void 証明書を登録し_失効させると_その時から使えない() {
        String code = code('1');
        kept(write(RegisterName.FACILITIES, facility(code)));
        String id = "nurse-" + UUID.randomUUID();
        kept(write(RegisterName.STAFF, member(id, code)));
        Map<String, String> cells = Map.of("holderKind", "STAFF", "holder", id, "pem", PEM);
        Caller admin = admin(code, true);
        assertThat(((Outcome.Faulty) write(RegisterName.CERTIFICATES, with(cells, "holder", "nobody"))).faults())
                .containsExactly(EntryFault.of("holder", FaultKind.NO_HOLDER));
        assertThat(((Outcome.Faulty) write(RegisterName.CERTIFICATES, with(cells, "pem", "x"))).faults())
                .containsExactly(EntryFault.of("pem", FaultKind.NO_CERTIFICATE));
        refused(() -> desk.write(admin(code('1'), true), RegisterName.CERTIFICATES, "", cells, WHY, "test"));
        String thumbprint = kept(desk.add(admin, RegisterName.CERTIFICATES, cells, WHY, "test"))
                .keys()
                .get(0);
        var certificate = certificates.find(thumbprint).orElseThrow();
        assertThat(certificate.name().subject()).contains("CN=registers-test");
        assertThat(certificate.revokedAt()).isNull();
        Map<String, String> revoked = Map.of("holderKind", "STAFF", "holder", id, "revoked", "yes");
        kept(desk.write(admin, RegisterName.CERTIFICATES, thumbprint, revoked, WHY, "test"));
        assertThat(certificates.find(thumbprint).orElseThrow().revokedAt()).isEqualTo(TestClock.START);
        assertThat(desk.get(admin, RegisterName.CERTIFICATES, thumbprint, "test")
                        .changes())
                .hasSize(2);
    }

    @Test
    void 助産師を助産所に登録できる() {
        String body = "139990%03d".formatted(NEXT.incrementAndGet());
        String code = body + CheckDigit.of(body);
        kept(write(RegisterName.FACILITIES, facility(code, "kind", "MIDWIFERY")));
        String id = "midwife-" + UUID.randomUUID();
        kept(write(RegisterName.STAFF, with(member(id, code), "profession", "MIDWIFE")));
        assertThat(staff.find(id).orElseThrow().profession()).isEqualTo(Profession.MIDWIFE);
    }

    @Test
    void 運営でも施設のシステム担当でもない者は_どの台帳にも触れられない() {
        for (Role role : Set.of(Role.INSURER, Role.MINISTRY, Role.PREFECTURE, Role.MUNICIPALITY)) {
            Caller caller = new Caller("someone", role, null, null, Set.of(Purpose.SECURITY_OPERATION));
            for (RegisterName name : RegisterName.values()) {
                refused(() -> desk.list(caller, name, new RegisterQuestion("", "", "", 1), "test"));
                refused(() -> desk.write(caller, name, "", Map.of(), WHY, "test"));
            }
        }
        Caller wrongPurpose = new Caller("operator", Role.OPERATOR, null, null, Set.of(Purpose.SHARE_VIEW));
        assertThatThrownBy(() -> desk.get(wrongPurpose, RegisterName.AREAS, "13", "test"))
                .hasMessageStartingWith("ACCESS-PURPOSE");
    }

    @Test
    void 一覧は_語で絞り_項目で並べる() {
        String mark = "並び" + UUID.randomUUID().toString().substring(0, 8);
        String one = code('1');
        String two = code('1');
        kept(write(RegisterName.FACILITIES, facility(one, "name", mark + "い")));
        kept(write(RegisterName.FACILITIES, facility(two, "name", mark + "あ")));
        RegisterSheet sheet =
                desk.list(OPERATOR, RegisterName.FACILITIES, new RegisterQuestion(mark, "", "name", 1), "test");
        assertThat(sheet.entries()).extracting(entry -> entry.get("key")).containsExactly(two, one);
        assertThat(sheet.total()).isEqualTo(2);
    }

    private Outcome write(RegisterName name, Map<String, String> cells) {
        return write(name, "", cells);
    }

    private Outcome write(RegisterName name, String key, Map<String, String> cells) {
        return desk.write(OPERATOR, name, key, cells, WHY, "test");
    }

    private static Outcome.Kept kept(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        return (Outcome.Kept) outcome;
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).hasMessageStartingWith("ACCESS-REFUSED");
    }

    /** The steps in the log of this entry's changes, oldest first. */
    private List<String> logged(String key) {
        return jdbc.sql("""
            select subjects[2]
              from kernel.audit_entry
             where act = 'ADMINISTER' and subjects[3] = :key and subjects[5] like 'after=%'
             order by sequence
            """)
                .param("key", key)
                .query((row, place) -> row.getString(1))
                .list();
    }

    private static Caller admin(String facility, boolean secondFactor) {
        return new Caller(
                        "own-" + facility,
                        Role.FACILITY,
                        new FacilityCode(facility),
                        null,
                        Set.of(Purpose.SECURITY_OPERATION))
                .withStaff(new ActingStaff("admin-" + facility, Profession.SYSTEM_ADMIN, false, secondFactor));
    }

    private static Map<String, String> facility(String code, String... more) {
        return with(
                Map.of("code", code, "name", "試験の診療所", "kind", "CLINIC", "joinsOn", "2025-02-01", "emergency", "no"),
                more);
    }

    private static Map<String, String> member(String id, String facility) {
        return Map.of(
                "staffId",
                id,
                "facility",
                facility,
                "name",
                "試験 花子",
                "kana",
                "シケン ハナコ",
                "profession",
                "NURSE",
                "from",
                "2020-04-01");
    }

    private static Map<String, String> with(Map<String, String> cells, String... more) {
        Map<String, String> changed = new HashMap<>(cells);
        for (int i = 0; i < more.length; i += 2) {
            changed.put(more[i], more[i + 1]);
        }
        return changed;
    }

    /** A new code in Tokyo with that 点数表番号. */
    private static String code(char feeTable) {
        String body = "13" + feeTable + "99%04d".formatted(5_000 + NEXT.incrementAndGet());
        return body + CheckDigit.of(body);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
