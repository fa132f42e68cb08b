package jp.musubi.platform.exchange;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.musubi.platform.records.checkups.SampleCheckup.BMI;
import static jp.musubi.platform.records.checkups.SampleCheckup.DIASTOLIC;
import static jp.musubi.platform.records.checkups.SampleCheckup.DRUG_GLUCOSE;
import static jp.musubi.platform.records.checkups.SampleCheckup.DRUG_LIPIDS;
import static jp.musubi.platform.records.checkups.SampleCheckup.DRUG_PRESSURE;
import static jp.musubi.platform.records.checkups.SampleCheckup.HBA1C;
import static jp.musubi.platform.records.checkups.SampleCheckup.HDL;
import static jp.musubi.platform.records.checkups.SampleCheckup.SMOKING;
import static jp.musubi.platform.records.checkups.SampleCheckup.SYSTOLIC;
import static jp.musubi.platform.records.checkups.SampleCheckup.TRIGLYCERIDES;
import static jp.musubi.platform.records.checkups.SampleCheckup.URIC_ACID;
import static jp.musubi.platform.records.checkups.SampleCheckup.WAIST;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.signin.CallerAuthentication;
import jp.musubi.platform.kernel.signin.Tokens;
import jp.musubi.platform.records.SampleUnit;
import jp.musubi.platform.records.SampleUnit.SamplePerson;
import jp.musubi.platform.records.checkups.SampleCheckup;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.CheckDigit;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.MemberNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** 保険者への連携、ほんとうの HTTP で: 一度ずつ、抜けなく、訂正も取消も、自らの加入者だけ。 */
@PlatformTest
class CheckupFeedTest {

    private static final AtomicInteger NEXT = new AtomicInteger(871_001);
    private static final LocalDate BORN = LocalDate.of(1970, 2, 28);
    private static final LocalDate LONG_AGO = LocalDate.of(2010, 4, 1);
    private static final String DAY = "2026-03-20";

    @Autowired
    People people;

    @Autowired
    Facilities facilities;

    @Autowired
    Tokens tokens;

    @Autowired
    TestClock clock;

    @Autowired
    WebApplicationContext context;

    @LocalServerPort
    int port;

    private Wire wire;
    private FacilityCode center;
    private String payer;
    private String later;
    private SamplePerson sample;
    private PersonId person;

    @BeforeEach
    void 健診センターと_二つの保険者と_移った人() {
        clock.set(TestClock.START);
        wire = new Wire(port);
        center = facility(FacilityKind.CHECKUP_CENTER, '2');
        payer = payer();
        later = payer();
        person = new PersonId(UUID.randomUUID());
        sample = person(
                person,
                List.of(
                        coverage(payer, "9201", LONG_AGO, LocalDate.of(2026, 3, 25)),
                        coverage(later, "9202", LocalDate.of(2026, 3, 25), null)));
    }

    @AfterEach
    void 時計を戻す() {
        clock.set(TestClock.START);
    }

    @Test
    void 登録した時には_受診の日の保険者の列に入っている_移った先の列にはない() {
        send(checkup("a").with(SYSTOLIC, "128").with(URIC_ACID, "5.20"));

        String fed = feed(payer, "").body();
        assertThat(fed)
                .contains("\"type\":\"history\"", "\"method\":\"POST\"", SYSTOLIC, URIC_ACID, "5.20")
                .contains("\"value\":\"" + payer + ":")
                .contains("Patient/" + person);
        assertThat(feed(later, "").body()).doesNotContain("entry", SYSTOLIC);
    }

    @Test
    void 訂正は列の終わりに移り_取消は中身なしで告げ_取消UNDO_でまた出る() {
        SampleCheckup first = checkup("a").with(SYSTOLIC, "128");
        send(first);
        send(checkup("b", "2026-03-21").with(HBA1C, "5.6"));
        long after = next(feed(payer, "?count=1"));

        send(first.with(HBA1C, "5.9"));
        HttpResponse<String> corrected = feed(payer, "?since=" + after);
        assertThat(corrected.body()).contains("\"method\":\"PUT\"", "\"method\":\"POST\"", "5.9");
        assertThat(feed(payer, "").body().split("\"fullUrl\":\"urn:uuid:"))
                .as("each report once")
                .hasSize(3);

        act("DELETE", "/fhir/Bundle", first);
        HttpResponse<String> withdrawn = feed(payer, "?since=" + next(corrected));
        assertThat(withdrawn.body()).contains("\"method\":\"DELETE\"").doesNotContain(SYSTOLIC, "resource\":{");

        act("POST", "/fhir/Bundle/$undo-withdrawal", first);
        assertThat(feed(payer, "?since=" + next(withdrawn)).body()).contains("\"method\":\"POST\"", SYSTOLIC);
    }

    @Test
    void 同じ健診が後から別の所より来れば_前のものは取消になる() {
        send(checkup("a").with(SYSTOLIC, "128"));
        long after = next(feed(payer, ""));
        clock.moveBy(Duration.ofHours(1));
        FacilityCode hospital = facility(FacilityKind.HOSPITAL, '1');
        post(
                hospital,
                SampleCheckup.of(hospital.digits(), "z", sample, DAY, "010").with(SYSTOLIC, "131"));

        assertThat(feed(payer, "?since=" + after).body())
                .contains("\"method\":\"DELETE\"", "\"method\":\"POST\"", "131");
    }

    @Test
    void 人間ドックは同意の印が付いてはじめて列に入り_印が消えれば取消になる() {
        SampleCheckup voluntary =
                SampleCheckup.of(center.digits(), "d", sample, DAY, "990").with(SYSTOLIC, "128");
        send(voluntary);
        assertThat(feed(payer, "").body()).doesNotContain("entry");
        send(voluntary.agreedTo());
        HttpResponse<String> agreed = feed(payer, "");
        assertThat(agreed.body()).contains("\"method\":\"POST\"", SYSTOLIC);
        send(voluntary);
        assertThat(feed(payer, "?since=" + next(agreed)).body()).contains("\"method\":\"DELETE\"");
    }

    @Test
    void 一件ずつめくっても_一度に読んでも_同じものが同じ順に一度ずつ() {
        for (int i = 0; i < 5; i++) {
            send(checkup("p" + i, "2026-03-0" + (i + 1)).with(SYSTOLIC, "12" + i));
        }
        List<String> paged = new ArrayList<>();
        HttpResponse<String> page = feed(payer, "?count=1&format=ndjson");
        while (!page.body().isEmpty()) {
            paged.add(page.body());
            page = feed(payer, "?count=1&format=ndjson&since=" + next(page));
        }
        assertThat(paged).hasSize(5);
        assertThat(String.join("", paged))
                .isEqualTo(feed(payer, "?format=ndjson").body());
        assertThat(feed(payer, "?count=2").headers().firstValue("Link"))
                .hasValueSatisfying(link -> assertThat(link).contains("since=", "rel=\"next\""));
        assertThat(feed(payer, "").headers().firstValue("Link")).isEmpty();
    }

    @Test
    void 送る人が重なっても_読んだ番号より前に_後から現れるものはない() throws Exception {
        List<SamplePerson> many = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            many.add(person(new PersonId(UUID.randomUUID()), List.of(coverage(payer, "93" + i, LONG_AGO, null))));
        }
        ExecutorService senders = Executors.newFixedThreadPool(3);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (SamplePerson each : many) {
                Callable<Object> sending = () -> {
                    send(SampleCheckup.of(center.digits(), "m" + each.member().hashCode(), each, DAY, "010")
                            .with(SYSTOLIC, "128"));
                    return null;
                };
                running.add(senders.submit(sending));
            }
            // A reader beside them, who never asks for what it has passed.
            List<String> seen = new ArrayList<>();
            long since = 0;
            while (seen.size() < many.size()) {
                HttpResponse<String> page = feed(payer, "?count=2&format=ndjson&since=" + since);
                page.body().lines().forEach(seen::add);
                since = next(page);
                for (Future<?> each : running) {
                    if (each.isDone()) {
                        each.get();
                    }
                }
                boolean all = running.stream().allMatch(Future::isDone);
                if (all && page.body().isEmpty()) {
                    break;
                }
            }
            assertThat(seen).hasSize(many.size()).doesNotHaveDuplicates();
        } finally {
            senders.shutdownNow();
        }
    }

    @Test
    void CSV_は_BOM_付きの_UTF_8_か_Windows_31J_で_ない字は数えて黒丸になる() {
        send(checkup("a").with(SYSTOLIC, "128"));
        byte[] utf8 = bytes(payer, "?format=csv");
        String text = new String(utf8, UTF_8);
        assertThat(text).startsWith("\uFEFF通番,種類,文書").contains("128,mm[Hg]", "特定健診", sample.member(), "\r\n");

        byte[] narrow = bytes(payer, "?format=csv&charset=Windows-31J");
        String read = new String(narrow, Charset.forName("windows-31j"));
        assertThat(read).startsWith("通番,種類,文書").contains("128,mm[Hg]");
        assertThat(sample.member())
                .as("the symbol has a character that Windows-31J has not")
                .contains("𠮷");
        assertThat(read).contains(sample.member().replace("𠮷", "●")).doesNotContain("?");
        assertThat(read.lines().skip(1)).allMatch(line -> line.endsWith(",1"));
        assertThat(text.replace("\uFEFF", "").lines().skip(1)).allMatch(line -> line.endsWith(",0"));
    }

    @Test
    void 保険者でない人と_目的の違う保険者と_決まりにない問いは断る() {
        send(checkup("a").with(SYSTOLIC, "128"));
        Caller otherPurpose = new Caller("x", Role.INSURER, null, null, Set.of(Purpose.ELIGIBILITY)).withPayer(payer);
        Caller clinic = new Caller("y", Role.FACILITY, center, null, Set.of(Purpose.SUBMIT, Purpose.SHARE_VIEW));
        Caller self = new Caller("z", Role.PATIENT, null, person, Set.of(Purpose.SELF_VIEW));
        assertThat(wire.get(token(otherPurpose), "/checkups/feed").body()).contains("ACCESS-PURPOSE");
        for (Caller caller : List.of(clinic, self, otherPurpose)) {
            HttpResponse<String> answer = wire.get(token(caller), "/checkups/feed");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).doesNotContain(SYSTOLIC);
            assertThat(wire.get(token(caller), "/checkups/feed/delays").statusCode())
                    .isEqualTo(403);
        }
        for (String wrong : List.of("?since=-1", "?count=0", "?count=201", "?format=pdf", "?charset=EUC-JP")) {
            assertThat(feed(payer, wrong).statusCode()).as(wrong).isEqualTo(400);
        }
    }

    @Test
    void 保険者は_FHIR_でも自らの加入者の健診だけを読む_診療所は同意がなければ読めない() {
        send(checkup("a").with(SYSTOLIC, "128"));
        String address = "/fhir/Composition?patient=" + person;
        String found = wire.get(token(insurer(payer)), address).body();
        assertThat(found).contains("\"total\":1", "2026-03-20");
        assertThat(wire.get(token(insurer(later)), address).body()).contains("\"total\":0");
        assertThat(wire.get(token(insurer("98000052")), address).statusCode()).isEqualTo(403);
        Caller clinic = new Caller(
                "clinic", Role.FACILITY, facility(FacilityKind.CLINIC, '1'), null, Set.of(Purpose.SHARE_VIEW));
        assertThat(wire.get(token(clinic), address).statusCode()).isEqualTo(403);

        Caller self = new Caller("z", Role.PATIENT, null, person, Set.of(Purpose.SELF_VIEW));
        String id = wire.get(token(self), address).body().replaceAll("(?s).*\"id\":\"([0-9a-f]{64})\".*", "$1");
        assertThat(wire.get(token(self), "/fhir/Composition/" + id).statusCode())
                .isEqualTo(200);
        assertThat(wire.get(token(self), "/fhir/Composition/" + id + "/$document")
                        .body())
                .contains("\"type\":\"document\"", "\"value\":128");
        assertThat(wire.get(token(clinic), "/fhir/Composition/" + id + "/$document")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void 経年の値と頁は_本人に_年ごとに並ぶ_ほかの人には断る() {
        send(checkup("a", "2025-03-20").with(SYSTOLIC, "128").with(HBA1C, "5.60"));
        send(checkup("b").with(SYSTOLIC, "131").with(HBA1C, "5.70"));
        Caller self = new Caller("z", Role.PATIENT, null, person, Set.of(Purpose.SELF_VIEW));
        Caller stranger =
                new Caller("s", Role.PATIENT, null, new PersonId(UUID.randomUUID()), Set.of(Purpose.SELF_VIEW));
        String address = "/checkups/trends?patient=" + person;
        assertThat(wire.get(token(self), address).body())
                .contains(
                        "{\"day\":\"2025-03-20\",\"value\":\"5.60\",\"high\":\"129\"},{\"day\":\"2026-03-20\",\"value\":\"5.70\"");
        assertThat(wire.get(token(insurer(payer)), address).body()).contains("5.70");
        assertThat(wire.get(token(stranger), address).statusCode()).isEqualTo(403);
        assertThat(page(self, "ja"))
                .contains("年ごとの値", "<svg", "<polyline points=", "131", "見えます")
                .doesNotContain("??");
        assertThat(page(self, "en")).contains("Values over the years").doesNotContain("??");
    }

    private String page(Caller caller, String language) {
        SecurityContextHolder.getContext().setAuthentication(new CallerAuthentication(caller));
        try {
            var result = MockMvcTester.from(context)
                    .get()
                    .uri("/me/checkups?lang=" + language)
                    .exchange();
            assertThat(result).hasStatusOk();
            return new String(result.getResponse().getContentAsByteArray(), UTF_8);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void 特定保健指導の名簿は_わけとともに_判じられない人は判じられないと並ぶ() {
        send(judged("a", sample).with(WAIST, "91.0").with(HBA1C, "5.6"));
        SamplePerson other = person(new PersonId(UUID.randomUUID()), List.of(coverage(payer, "94", LONG_AGO, null)));
        send(judged("b", other).with(HBA1C, "5.6"));
        SamplePerson well = person(new PersonId(UUID.randomUUID()), List.of(coverage(payer, "95", LONG_AGO, null)));
        send(judged("c", well).with(WAIST, "70").with(BMI, "20").with(HBA1C, "5.0"));

        String list = guidance(payer, "").body();
        assertThat(list)
                .contains("\"total\":2", "\"MOTIVATING\":1", "\"UNJUDGED\":1", "\"INFORMATION\":1")
                .contains("\"levelText\":\"動機付け支援\"", "\"value\":\"91.0\",\"rule\":\"≥ 90\"")
                .contains("\"missing\":[\"腹囲\",\"BMI\"]");
        assertThat(list.indexOf("動機付け支援")).isLessThan(list.indexOf("判じられない"));
        assertThat(guidance(payer, "&level=all&count=1&page=3").body()).contains("\"total\":3", "情報提供");
        assertThat(guidance(payer, "&level=UNJUDGED").body())
                .contains("\"total\":1")
                .doesNotContain("91.0");
        assertThat(guidance(payer, "&from=2026-03-21").body()).contains("\"total\":0");
        assertThat(guidance(later, "").body()).contains("\"total\":0");
        assertThat(new String(bytes(payer, "/checkups/guidance?year=2025&format=csv"), UTF_8))
                .startsWith("\uFEFF被保険者,受診日")
                .contains("動機付け支援", "腹囲 91.0 (以上: 90)");

        act("DELETE", "/fhir/Bundle", judged("a", sample));
        assertThat(guidance(payer, "").body()).contains("\"total\":1").doesNotContain("91.0");

        Caller self = new Caller("z", Role.PATIENT, null, person, Set.of(Purpose.SELF_VIEW));
        Caller otherPurpose = new Caller("x", Role.INSURER, null, null, Set.of(Purpose.ELIGIBILITY)).withPayer(payer);
        for (Caller caller : List.of(self, otherPurpose)) {
            assertThat(wire.get(token(caller), "/checkups/guidance?year=2025").statusCode())
                    .isEqualTo(403);
        }
        for (String wrong : List.of("&level=X", "&sort=x", "&count=0", "&from=2024-01-01", "&to=x", "&format=pdf")) {
            assertThat(guidance(payer, wrong).statusCode()).as(wrong).isEqualTo(400);
        }
    }

    private SampleCheckup judged(String localId, SamplePerson of) {
        SampleCheckup checkup = SampleCheckup.of(center.digits(), localId, of, DAY, "010");
        for (String no : List.of(SMOKING, DRUG_PRESSURE, DRUG_GLUCOSE, DRUG_LIPIDS)) {
            checkup = checkup.with(no, "no");
        }
        return checkup.with(SYSTOLIC, "120")
                .with(DIASTOLIC, "70")
                .with(HDL, "60")
                .with(TRIGLYCERIDES, "90");
    }

    private HttpResponse<String> guidance(String of, String query) {
        return wire.get(token(insurer(of)), "/checkups/guidance?year=2025" + query);
    }

    @Test
    void 登録から受け取りまでの時間を_運営は数で見る() {
        send(checkup("a").with(SYSTOLIC, "128"));
        Caller operator = new Caller("operator", Role.OPERATOR, null, null, Set.of(Purpose.SECURITY_OPERATION));
        assertThat(delayOf(operator)).contains("\"waiting\":1", "\"enteredMedian\":0.0");
        clock.moveBy(Duration.ofMinutes(2));
        feed(payer, "");
        assertThat(delayOf(operator)).contains("\"waiting\":0", "\"takenMedian\":120.0");
    }

    private String delayOf(Caller operator) {
        String all = wire.get(token(operator), "/checkups/feed/delays").body();
        var own = Pattern.compile("\\{\"payer\":\"" + payer + "\"[^}]*}").matcher(all);
        assertThat(own.find()).isTrue();
        return own.group();
    }

    private SampleCheckup checkup(String localId) {
        return checkup(localId, DAY);
    }

    private SampleCheckup checkup(String localId, String day) {
        return SampleCheckup.of(center.digits(), localId, sample, day, "010");
    }

    private void send(SampleCheckup checkup) {
        post(center, checkup);
    }

    private void post(FacilityCode sender, SampleCheckup checkup) {
        assertThat(wire.post(token(sender(sender)), "/fhir/Bundle", checkup.json())
                        .statusCode())
                .isIn(200, 201);
    }

    private void act(String method, String path, SampleCheckup named) {
        String address = path + "?identifier=" + encode(SampleUnit.SYSTEM + "|" + named.identifier(), UTF_8)
                + "&patient.identifier="
                + encode(MemberNumber.INSURANCE + "|" + named.person().member(), UTF_8);
        assertThat(wire.send(method, token(sender(center)), address, BodyPublishers.noBody())
                        .statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> feed(String of, String query) {
        return wire.get(token(insurer(of)), "/checkups/feed" + query);
    }

    private byte[] bytes(String of, String query) {
        return wire.bytes(token(insurer(of)), query.startsWith("?") ? "/checkups/feed" + query : query);
    }

    private static long next(HttpResponse<String> page) {
        return Long.parseLong(page.headers().firstValue("Musubi-Next").orElseThrow());
    }

    private static Caller insurer(String payer) {
        return new Caller("insurer-" + payer, Role.INSURER, null, null, Set.of(Purpose.CHECKUP_TO_INSURER))
                .withPayer(payer);
    }

    private static Caller sender(FacilityCode code) {
        return new Caller("sender-" + code, Role.FACILITY, code, null, Set.of(Purpose.SUBMIT));
    }

    private String token(Caller caller) {
        return tokens.issueTo(caller).value();
    }

    private FacilityCode facility(FacilityKind kind, char table) {
        String body = "13" + table + NEXT.getAndIncrement();
        var code = new FacilityCode(body + CheckDigit.of(body));
        facilities.register(new Facility(code, "連携施設" + body, kind, LocalDate.of(2025, 2, 1), false));
        return code;
    }

    /** Eight digits with the check digit of an insurer number. */
    private static String payer() {
        String seven = "0613%03d".formatted(NEXT.getAndIncrement() % 1_000);
        return seven + CheckDigit.of(seven);
    }

    private static Coverage coverage(String payer, String number, LocalDate from, LocalDate until) {
        String value = payer + ":𠮷:" + number + NEXT.getAndIncrement() + ":01";
        return new Coverage(MemberNumber.INSURANCE, value, payer, from, until);
    }

    private SamplePerson person(PersonId id, List<Coverage> coverages) {
        people.register(new Person(
                id,
                BORN,
                Sex.FEMALE,
                "見本県見本市",
                null,
                List.of(new PersonName("連携", "花子", "レンケイ", "ハナコ", BORN, null)),
                coverages));
        String member = coverages.get(0).value();
        return new SamplePerson(member, BORN.toString(), "female", "レンケイ ハナコ");
    }
}
