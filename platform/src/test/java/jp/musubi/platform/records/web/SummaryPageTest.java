package jp.musubi.platform.records.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.TestGrants;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.print.PrintPdf;
import jp.musubi.platform.kernel.signin.CallerAuthentication;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.staff.Officials;
import jp.musubi.platform.kernel.signin.token.TokenMint;
import jp.musubi.platform.records.FacilitySummary;
import jp.musubi.platform.records.PatientSummaries;
import jp.musubi.platform.support.DemoCallers;
import jp.musubi.platform.support.DemoHttp;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 患者サマリーは本人だけが、施設ごとに新しいものを、六か月のあいだ読む。 */
@Tag("once")
@DemoTest
class SummaryPageTest {

    private static final String PATIENT = "patient-9";

    @Autowired
    private PatientSummaries summaries;

    @Autowired
    private Parties parties;

    @Autowired
    private PrintPdf printing;

    @Autowired
    private ThymeleafViewResolver views;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    private DemoHttp http;
    private DemoCallers country;
    private Caller self;

    @Autowired
    private Officials officials;

    @Autowired
    private TokenMint mint;

    @BeforeEach
    void 本人がいる() {
        clock.set(TestClock.START);
        http = new DemoHttp(port);
        country = new DemoCallers(parties, officials, mint);
        PersonId person = country.person(PATIENT);
        self = new Caller(PATIENT, Role.PATIENT, null, person, Set.of(Purpose.SELF_VIEW));
    }

    @AfterEach
    void 席を立つ() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void 施設ごとに新しいものを_平らな言葉の頁で読み_そのまま保存できる() throws IOException {
        send("hospital-a", "one", plan -> plan.put("description", "むかしの計画"));
        clock.moveBy(Duration.ofMinutes(1));
        send("hospital-a", "two", plan -> plan.put("description", "毎日三十分 <歩く> こと"));
        send("clinic-c", "one", plan -> plan.put("description", "塩分をひかえること"));
        String page = body(get("/me/summary"));
        assertThat(page)
                .contains(
                        "毎日三十分 &lt;歩く&gt; こと",
                        "塩分をひかえること",
                        "見本 医師",
                        "アレルギー",
                        "令和8年(2026年)10月1日",
                        "/me/summary/document")
                .doesNotContain("むかしの計画", "??");
        assertThat(body(get("/me/summary?lang=en")))
                .contains("Summaries from doctors")
                .doesNotContain("??");
        String facility = country.facility("clinic-c");
        MvcTestResult document = get("/me/summary/facilities/" + facility);
        assertThat(document).hasStatusOk().hasContentType("application/fhir+json");
        assertThat(body(document)).contains("JP_Bundle_ePCS", "塩分をひかえること");
        assertThat(get("/me/summary/facilities/" + country.facility("pharmacy-d")))
                .hasStatus(404);
        String token = country.token(PATIENT);
        assertThat(http.get(token, "/records/summaries?patient=" + self.person())
                        .body())
                .contains("塩分をひかえること", "\"shownUntil\":\"2026-10-01\"", facility)
                .doesNotContain("むかしの計画");
    }

    @Test
    void ほかの施設も送った施設も_ほかの人も_ここでは読めない() {
        send("clinic-c", "one", plan -> plan.put("description", "だれにも渡らない計画"));
        String address = "/records/summaries?patient=" + self.person();
        for (String stranger : List.of("hospital-b", "clinic-c", "hospital-a-doctor", "insurer-f", "patient-10")) {
            assertThat(http.get(country.token(stranger), address).statusCode())
                    .as(stranger)
                    .isEqualTo(403);
        }
        Caller clinic = country.caller("clinic-c");
        assertThatThrownBy(() -> summaries.listShown(
                        TestGrants.ownOnly(clinic, country.person(PATIENT), Set.of(DataClass.PCS), TestClock.START)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> summaries.listShown(grant(TestClock.START, DataClass.CONDITION)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void 告げていない病名のあるものは_あったことも分からない() {
        send("hospital-h", "open", plan -> plan.put("description", "見せてよい計画"));
        send("hospital-h", "secret", plan -> plan.put("description", "告げていない病名の計画"), "UNINFORMED");
        assertThat(body(get("/me/summary"))).contains("見せてよい計画").doesNotContain("告げていない病名の計画");
        assertThat(get("/me/summary/facilities/" + country.facility("hospital-h"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
        send("hospital-r", "secret", plan -> plan.put("description", "渡していない病名の計画"), "UNDELIVERED");
        assertThat(get("/me/summary/facilities/" + country.facility("hospital-r")))
                .hasStatus(404);
        assertThat(body(get("/me/summary"))).doesNotContain("渡していない病名の計画");
    }

    @ParameterizedTest(name = "2026年4月1日に書いたものを {0} に見る → {1}")
    @CsvSource({"2026-04-01T00:00:00Z, true", "2026-10-01T14:59:59Z, true", "2026-10-01T15:00:00Z, false"})
    void 六か月のあいだ見せる(Instant at, boolean shown) {
        send("hospital-b", "months", plan -> plan.put("description", "六か月の計画"));
        assertThat(summaries.listShown(grant(at, DataClass.PCS)).stream()
                        .map(FacilitySummary::plan)
                        .anyMatch("六か月の計画"::equals))
                .isEqualTo(shown);
        assertThat(summaries.listShown(grant(TestClock.START, DataClass.PCS)))
                .filteredOn(summary -> summary.plan().equals("六か月の計画"))
                .extracting(FacilitySummary::shownUntil)
                .containsExactly(LocalDate.of(2026, 10, 1));
    }

    @Test
    void PDF_には字体が埋まり_日本語のまま読み取れる() throws IOException {
        assumeThat(printing.canPrint())
                .as("a font for Japanese on this machine")
                .isTrue();
        send("dental-i", "paper", plan -> plan.put("description", "薬を続け、年に一度は検査を受けること\u3000髙﨑"));
        MvcTestResult answer = get("/me/summary/pdf");
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        try (PDDocument pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            // Reading a font backwards, 一 may come out as its radical.
            assertThat(Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFKC))
                    .contains("薬を続け、年に一度は検査を受けること", "髙﨑", "さんのサマリー")
                    .doesNotContain("??");
            var fonts = pdf.getPage(0).getResources();
            for (COSName name : fonts.getFontNames()) {
                assertThat(fonts.getFont(name).isEmbedded()).as("%s", name).isTrue();
            }
        }
        assertThat(body(get("/me/summary"))).contains("/me/summary/pdf");
    }

    @Test
    void 字体のない機械では_PDF_の代わりに印刷をすすめる() throws Exception {
        MvcTestResult shown = get("/me/summary");
        var model = new HashMap<>(shown.getMvcResult().getModelAndView().getModel());
        model.put("printable", false);
        var page = new MockHttpServletResponse();
        page.setCharacterEncoding("UTF-8");
        views.resolveViewName("records/summary", Locale.JAPANESE).render(model, shown.getRequest(), page);
        assertThat(page.getContentAsString())
                .contains("PDF を作る字体がこの機械にないので、ブラウザーの印刷をお使いください。")
                .doesNotContain("/me/summary/pdf", "??");
    }

    private AccessGrant grant(Instant at, DataClass dataClass) {
        return TestGrants.of(self, country.person(PATIENT), Set.of(dataClass), Purpose.SELF_VIEW, at);
    }

    private interface Change {
        void on(ObjectNode plan);
    }

    private void send(String from, String id, Change change, String... flags) {
        JsonNode bundle = JsonMapper.shared()
                .readTree(http.sample("patient-summary?from=" + from + "&patient=" + PATIENT + "&id=" + id));
        for (JsonNode entry : bundle.path("entry")) {
            var resource = (ObjectNode) entry.path("resource");
            String type = resource.path("resourceType").asString();
            if (type.equals("CarePlan")) {
                change.on(resource);
            }
            if (type.equals("Condition") && flags.length > 0) {
                ((ObjectNode) resource.path("meta"))
                        .putArray("tag")
                        .addObject()
                        .put("system", "http://jpfhir.jp/fhir/clins/CodeSystem/JP_ehrshrs_indication")
                        .put("code", flags[0]);
            }
        }
        assertThat(http.post(country.token(from), "/fhir/Bundle", bundle.toString()))
                .satisfies(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201));
    }

    private MvcTestResult get(String address) {
        SecurityContextHolder.getContext().setAuthentication(new CallerAuthentication(self));
        return MockMvcTester.from(context).get().uri(address).exchange();
    }

    private static String body(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
