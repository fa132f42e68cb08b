package jp.musubi.platform.kernel.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.NamedPurpose;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.kernel.signin.staff.Officials;
import jp.musubi.platform.kernel.signin.token.TokenMint;
import jp.musubi.platform.support.DemoCallers;
import jp.musubi.platform.support.DemoHttp;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.MemberNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 救急時の閲覧、入口から見直しまで。Over real HTTP, by members of staff with tokens and at browsers. */
@Tag("once")
@DemoTest
class EmergencyOverHttpTest {

    private static final String PATIENT = "patient-6";
    private static final String DOCTOR = "hospital-h-emergency-doctor";
    private static final String SURGEON = "hospital-a-emergency-doctor";
    private static final String REASON = "意識がなく、家族とも連絡がつかない";
    private static final String OPENINGS = "/emergency/openings";
    private static final String PASSWORD = "musubi-no-kuni-1";

    @LocalServerPort
    private int port;

    @Autowired
    private Parties parties;

    @Autowired
    private Officials officials;

    @Autowired
    private TokenMint mint;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    private DemoCallers country;
    private DemoHttp http;
    private Person patient;

    @BeforeEach
    void setUp() {
        country = new DemoCallers(parties, officials, mint);
        http = new DemoHttp(port);
        patient = people.get(country.person(PATIENT));
        String sample = http.sample("condition?from=hospital-b&patient=" + PATIENT);
        assertThat(http.post(country.token("hospital-b"), "/fhir/Bundle", sample)
                        .statusCode())
                .isBetween(200, 201);
    }

    @AfterEach
    void tearDown() {
        // A code of a device opens a session once: the next test comes later.
        clock.moveBy(Duration.ofMinutes(5));
    }

    @Test
    void 理由を書いて開いた本人だけが_救急の目的を名乗り_救急の区分だけを_閉じるまで読む() {
        assertThat(read(SURGEON, "Condition").statusCode()).as("before").isEqualTo(403);
        HttpResponse<String> opened = open(country.token(SURGEON), byNumber(number()));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        assertThat(read(SURGEON, "Condition").statusCode()).isEqualTo(200);
        assertThat(read(SURGEON, "Condition").body()).containsPattern("\"resourceType\"\\s*:\\s*\"Condition\"");
        assertThat(read(SURGEON, "AllergyIntolerance").statusCode()).isEqualTo(200);
        HttpResponse<String> set = set(SURGEON, Purpose.EMERGENCY);
        assertThat(set.statusCode()).isEqualTo(200);
        assertThat(set.body())
                .containsSubsequence("\"ALLERGY\"", "\"INFECTION\"", "\"DIALYSIS\"", "\"MEDICATION\"", "\"CONDITION\"")
                .contains("\"purpose\":\"EMERGENCY\"", "\"facility\":\"");
        assertThat(set("hospital-a-doctor", Purpose.EMERGENCY).statusCode())
                .as("a colleague")
                .isEqualTo(403);
        assertThat(set(SURGEON, Purpose.SHARE_VIEW).statusCode())
                .as("it is for emergencies and disasters")
                .isEqualTo(403);

        String patientId = patient.id().toString();
        String token = country.token(SURGEON);
        assertThat(http.get(token, "/fhir/Condition?patient=" + patientId).statusCode())
                .as("the purpose has to be named")
                .isEqualTo(403);
        assertThat(http.get(token, "/fhir/Consent?patient=" + patientId, NamedPurpose.HEADER, "EMERGENCY")
                        .statusCode())
                .as("not in the set")
                .isEqualTo(403);
        assertThat(http.get(token, "/fhir/Coverage?patient=" + patientId).statusCode())
                .isEqualTo(403);
        assertThat(http.get(token, "/fhir/AuditEvent?patient=" + patientId).statusCode())
                .isEqualTo(403);
        assertThat(read("hospital-a-doctor", "Condition").statusCode())
                .as("a colleague")
                .isEqualTo(403);
        assertThat(read("hospital-r-emergency-doctor", "Condition").statusCode())
                .as("elsewhere")
                .isEqualTo(403);
        assertThat(read("hospital-a", "Condition").statusCode())
                .as("the system of the same hospital")
                .isEqualTo(403);
        clock.moveBy(Duration.ofMinutes(60));
        assertThat(read(SURGEON, "Condition").statusCode())
                .as("closed by the clock")
                .isEqualTo(403);
    }

    @ParameterizedTest(name = "{0} {1}、権限 {2}、二要素 {3} → {4}")
    @CsvSource(textBlock = """
            hospital-h, DOCTOR,     false, true,  ACCESS-EMERGENCY
            hospital-h, DOCTOR,     true,  false, ACCESS-EMERGENCY
            hospital-h, CLERK,      true,  true,  ACCESS-EMERGENCY
            hospital-h, PHARMACIST, true,  true,  ACCESS-EMERGENCY
            hospital-h, -,          true,  true,  ACCESS-EMERGENCY
            hospital-b, DOCTOR,     true,  true,  ACCESS-EMERGENCY
            clinic-c,   DOCTOR,     true,  true,  ACCESS-EMERGENCY
            dental-i,   DENTIST,    true,  true,  ACCESS-EMERGENCY
            pharmacy-d, PHARMACIST, true,  true,  ACCESS-EMERGENCY
            hospital-outside, DOCTOR, true, true, ACCESS-AREA
            """)
    void 開けない者は_人がいてもいなくても同じ答えで断られる(String facility, String profession, boolean right, boolean factor, String code) {
        Caller system = country.caller(facility).withPurposes(Set.of(Purpose.EMERGENCY));
        Caller caller = profession.equals("-")
                ? system
                : system.withStaff(new ActingStaff("em-x", Profession.valueOf(profession), right, factor));
        String token = country.token(caller);
        HttpResponse<String> real = open(token, byNumber(number()));
        HttpResponse<String> nobody = open(token, byNumber("06139901:20:999999:00"));
        assertThat(real.statusCode()).isEqualTo(403);
        assertThat(real.body()).contains("\"" + code + "\"");
        assertThat(plain(nobody)).isEqualTo(plain(real));
        assertThat(plain(open(token, byItems("ムメイ イチロウ", "1901-01-01", "MALE", "どこにもない市"))))
                .isEqualTo(plain(real));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {"patient":{"system":"S","value":"V"}}                    | PARAMETER-MISSING
            {"patient":{"system":"S","value":"V"},"reason":"急"}       | PARAMETER-INVALID
            {"patient":{"system":"S","value":"V"},"reason":"     "}   | PARAMETER-INVALID
            {"patient":{"system":"S","value":"123456789018"},"reason":"意識がありません"} | MY-NUMBER-REFUSED
            {"patient":{"kana":"ヨシダ","birthDate":"1988-03-21","sex":"MALE"},"reason":"意識がありません"} | PARAMETER-MISSING
            {"reason":"意識がありません"} | PARAMETER-MISSING
            """)
    void 理由と_番号か四項目がなければ開けない(String body, String code) {
        HttpResponse<String> refused = open(
                country.token(DOCTOR),
                body.replace("\"S\"", "\"" + MemberNumber.INSURANCE + "\"").replace("\"V\"", "\"" + number() + "\""));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"" + code + "\"");
    }

    @Test
    void 番号がわからなければ四項目で開ける_書き方が揺れてもよく_違えば開かない() {
        String kana = patient.names().get(patient.names().size() - 1).kana();
        String token = country.token(DOCTOR);
        HttpResponse<String> opened = open(
                token,
                byItems(
                        kana.replace("　", " "),
                        patient.birthDate().toString(),
                        patient.sex().name(),
                        patient.address()));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        assertThat(opened.body()).contains(patient.id().toString());
        assertThat(read(DOCTOR, "Condition").statusCode()).isEqualTo(200);
        for (String body : new String[] {
            byItems(kana, "1901-01-01", patient.sex().name(), patient.address()),
            byItems("ムメイ　イチロウ", patient.birthDate().toString(), patient.sex().name(), "どこにもない市"),
        }) {
            HttpResponse<String> unsure = open(token, body);
            assertThat(unsure.statusCode()).isEqualTo(422);
            assertThat(unsure.body())
                    .contains("PATIENT-UNSURE")
                    .doesNotContain(patient.id().toString());
        }
    }

    @Test
    void 未告知の項目は印と日付とともに見え_本人には項目も印も見えない() throws Exception {
        JsonNode bundle = JsonMapper.shared().readTree(http.sample("condition?from=hospital-b&patient=" + PATIENT));
        bundle.path("entry").forEach(entry -> {
            if (entry.path("resource").path("resourceType").asString().equals("Condition")) {
                ((ObjectNode) entry.path("resource").path("meta"))
                        .putArray("tag")
                        .addObject()
                        .put("system", "http://jpfhir.jp/fhir/clins/CodeSystem/JP_ehrshrs_indication")
                        .put("code", "UNINFORMED");
            }
        });
        String untold = bundle.toString();
        assertThat(untold).as("the sample has a Condition to flag").contains("UNINFORMED");
        assertThat(http.post(country.token("hospital-b"), "/fhir/Bundle", untold)
                        .statusCode())
                .isBetween(200, 201);
        String id = JsonMapper.shared()
                .readTree(open(country.token(DOCTOR), byNumber(number())).body())
                .path("id")
                .asString();
        var doctor = new Browser(port);
        doctor.signIn(DOCTOR, PASSWORD);
        assertThat(doctor.get("/desk/emergency/" + id).body()).contains("本人に未告知", "2026-0");
        assertThat(read(DOCTOR, "Condition").body()).contains("\"UNINFORMED\"");

        var self = new Browser(port);
        self.get("/signin/" + PATIENT);
        self.post("/signin/" + PATIENT + "/face");
        assertThat(self.get("/me/items/condition").body()).doesNotContain("未告知");
    }

    @Test
    void 開いたことと理由は本人に見え_病院と運営があとで見直す() throws Exception {
        String id = JsonMapper.shared()
                .readTree(open(country.token(DOCTOR), byNumber(number())).body())
                .path("id")
                .asString();
        read(DOCTOR, "Condition");
        var self = new Browser(port);
        self.get("/signin/" + PATIENT);
        self.post("/signin/" + PATIENT + "/face");
        assertThat(self.get("/me/looks").body()).contains("するが見本救急病院", REASON, "救急時の閲覧の開始");

        var officer = new Browser(port);
        officer.signIn("hospital-h-privacy", PASSWORD);
        assertThat(officer.get("/desk/break-glass").body()).contains(id, REASON);
        var other = new Browser(port);
        other.signIn("hospital-r-privacy", PASSWORD);
        assertThat(other.get("/desk/break-glass").body()).doesNotContain(id, REASON);
        var operator = new Browser(port);
        operator.signIn("operator", PASSWORD);
        assertThat(operator.get("/desk/break-glass").body()).contains(id);
        HttpResponse<String> unwritten = operator.post("/desk/break-glass/" + id, "step", "JUSTIFIED", "comment", "短い");
        assertThat(unwritten.statusCode()).isEqualTo(400);
        assertThat(unwritten.body())
                .contains("送れませんでした", "aria-invalid=\"true\"", ">短い</textarea>")
                .containsPattern("value=\"JUSTIFIED\"[^>]*checked");
        operator.get("/desk/break-glass");
        HttpResponse<String> judged =
                operator.post("/desk/break-glass/" + id, "step", "JUSTIFIED", "comment", "救急隊の記録と合わせました");
        assertThat(judged.statusCode()).isEqualTo(302);
        assertThat(officer.get("/desk/break-glass").body()).contains("正当と認める");
    }

    /** Of the operator's other forms: the same page again, with what was typed and the status of the refusal. */
    @Test
    void 書き間違えた欄のある書式は_入れたものを残してもう一度出る() throws Exception {
        var operator = new Browser(port);
        operator.signIn("operator", PASSWORD);
        operator.get("/desk/links");
        comesAgain(operator.post("/desk/links", "member", "これは番号でない"), "value=\"これは番号でない\"");
        operator.get("/desk/disasters");
        comesAgain(
                operator.post(
                        "/desk/disasters/confirm",
                        "step",
                        "DECLARE",
                        "name",
                        "見本の大雨",
                        "areas",
                        "17",
                        "classes",
                        "MEDICATION",
                        "from",
                        "2026-04-01T09:00",
                        "until",
                        "いつか",
                        "reason",
                        "通信が途絶えたため"),
                "value=\"見本の大雨\"",
                ">17</textarea>",
                "value=\"いつか\"",
                ">通信が途絶えたため</textarea>");
        operator.get("/desk/review");
        comesAgain(operator.post("/desk/review/" + new UUID(0, 1), "day", "2026-04-01", "comment", "短い"), "<h1");
    }

    private static void comesAgain(HttpResponse<String> answer, String... kept) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .doesNotContain("PARAMETER-INVALID")
                .contains("<main")
                .contains(kept);
    }

    @Test
    void 臨床の職員は頁で開き_集まりを読む_理由がなければ開かず_権利のない席には書式がない() throws Exception {
        var doctor = new Browser(port);
        doctor.signIn("hospital-r-emergency-doctor", PASSWORD);
        assertThat(doctor.get("/desk/emergency").body()).contains("name=\"reason\"", "name=\"kana\"");
        String[] parts = number().split(":");
        HttpResponse<String> unwritten = doctor.post(
                "/desk/emergency",
                "insurer",
                parts[0],
                "symbol",
                parts[1],
                "number",
                parts[2],
                "branch",
                parts[3],
                "reason",
                "");
        assertThat(unwritten.statusCode()).isEqualTo(400);
        assertThat(unwritten.body()).contains("開けませんでした", "value=\"" + parts[2] + "\"");
        doctor.get("/desk/emergency");
        HttpResponse<String> opened = doctor.post(
                "/desk/emergency",
                "insurer",
                parts[0],
                "symbol",
                parts[1],
                "number",
                parts[2],
                "branch",
                parts[3],
                "reason",
                REASON);
        String set = Browser.location(opened).replaceFirst("^http://localhost:[0-9]+", "");
        assertThat(set).startsWith("/desk/emergency/");
        HttpResponse<String> read = doctor.get(set);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body())
                .contains(patient.address(), REASON, "さんの救急時の集まり", "施設ごとの登録")
                .containsSubsequence("id=\"ALLERGY\"", "id=\"INFECTION\"", "id=\"DIALYSIS\"", "id=\"MEDICATION\"")
                .doesNotContain("??")
                .doesNotContain("action=\"/me/hidden\"");
        assertThat(doctor.get("/desk/emergency").body()).contains(set);

        var colleague = new Browser(port);
        colleague.signIn("hospital-r-doctor", PASSWORD);
        assertThat(colleague.get("/desk/emergency").body())
                .doesNotContain("name=\"reason\"")
                .contains("開けません");
        assertThat(colleague.get(set).statusCode()).isEqualTo(403);
        assertThat(colleague
                        .post("/desk/emergency", "insurer", parts[0], "number", parts[2], "reason", REASON)
                        .statusCode())
                .isEqualTo(403);
        for (int minutes = 0; minutes < 60; minutes += 10) {
            assertThat(doctor.get(set).statusCode()).isEqualTo(200);
            clock.moveBy(Duration.ofMinutes(10));
        }
        assertThat(doctor.get(set).statusCode()).as("over").isEqualTo(403);
        assertThat(doctor.get("/desk/emergency").body()).doesNotContain(set);
    }

    private HttpResponse<String> open(String token, String body) {
        return http.post(token, OPENINGS, body, "X-Trace-Id", "emergency");
    }

    private HttpResponse<String> read(String as, String type) {
        return http.get(
                country.token(as),
                "/fhir/" + type + "?patient=" + patient.id(),
                NamedPurpose.HEADER,
                Purpose.EMERGENCY.name());
    }

    private HttpResponse<String> set(String as, Purpose purpose) {
        return http.get(
                country.token(as),
                "/records/emergency-set?patient=" + patient.id(),
                NamedPurpose.HEADER,
                purpose.name());
    }

    private String number() {
        return patient.coverages().get(0).value();
    }

    private static String byNumber(String value) {
        return "{\"patient\":{\"system\":\"%s\",\"value\":\"%s\"},\"reason\":\"%s\"}"
                .formatted(MemberNumber.INSURANCE, value, REASON);
    }

    private static String byItems(String kana, String birth, String sex, String address) {
        return "{\"patient\":{\"kana\":\"%s\",\"birthDate\":\"%s\",\"sex\":\"%s\",\"address\":\"%s\"},\"reason\":\"%s\"}"
                .formatted(kana, birth, sex, address, REASON);
    }

    private static String plain(HttpResponse<String> answer) {
        return answer.statusCode() + " " + answer.body();
    }
}
