package jp.musubi.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.eligibility.confirmation.AskingWay;
import jp.musubi.platform.eligibility.confirmation.Confirmation;
import jp.musubi.platform.eligibility.confirmation.Eligibility;
import jp.musubi.platform.eligibility.confirmation.Presented;
import jp.musubi.platform.eligibility.confirmation.Question;
import jp.musubi.platform.eligibility.confirmation.Validity;
import jp.musubi.platform.eligibility.message.FictitiousAnswers;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.signin.CallerAuthentication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** わたしの資格の頁。窓口と同じ答えを、本人の言葉で。 */
@SpringJUnitWebConfig(PagesOnly.class)
class OwnEligibilityPageTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Eligibility eligibility;

    private MockMvc web;

    @BeforeEach
    void 結城花子がカードを置く() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        SecurityContextHolder.getContext()
                .setAuthentication(new CallerAuthentication(SmallCountry.PATIENT_1.asCaller()));
    }

    @AfterEach
    void カードを取る() {
        SecurityContextHolder.clearContext();
        reset(eligibility);
    }

    @Test
    void 資格ごとに_保険者と番号と負担と限度額と特定疾病を_今と前に分けて見せる() throws Exception {
        when(eligibility.of(any(), any(), any())).thenReturn(FictitiousAnswers.withEverything());
        String page = open("/me/eligibility")
                .getContentAsString(StandardCharsets.UTF_8)
                // Readings above the words apart.
                .replaceAll("<ruby>(.*?)<rp>.*?</ruby>", "$1");
        assertThat(page)
                .contains("わたしの資格", "見本区国民健康保険", "記号", "見本", "１８７", "枝番", "02")
                .contains("2割", "高齢受給者証", "区分", "B06", "ひと月 10,000円まで")
                .contains("見本電機健康保険組合", "有効ではありません", "令和8年3月31日");
        assertThat(page.indexOf("見本区国民健康保険")).isLessThan(page.indexOf("見本電機健康保険組合"));
        verify(eligibility).of(eq(SmallCountry.PATIENT_1.asCaller().person()), any(), eq("GET /me/eligibility"));
    }

    @Test
    void 英語でも読める() throws Exception {
        when(eligibility.of(any(), any(), any())).thenReturn(FictitiousAnswers.withEverything());
        assertThat(open("/me/eligibility?lang=en").getContentAsString(StandardCharsets.UTF_8))
                .contains("見本区国民健康保険")
                .doesNotContain("わたしの資格", "窓口での負担");
    }

    @Test
    void 資格のない人には_ないと言う() throws Exception {
        when(eligibility.of(any(), any(), any()))
                .thenReturn(new Confirmation(
                        new Question(AskingWay.CERTIFICATE, new Presented.Card("-"), null, true, null),
                        LocalDate.of(2026, 4, 1),
                        SmallCountry.NOW,
                        Validity.NOT_FOUND,
                        null,
                        List.of(),
                        List.of(),
                        List.of()));
        assertThat(open("/me/eligibility").getContentAsString(StandardCharsets.UTF_8))
                .contains("登録された資格はありません。")
                .doesNotContain("保険者番号");
    }

    @Test
    void 断られた頁は_資格を見せない() {
        when(eligibility.of(any(), any(), any())).thenThrow(new Problem(ProblemCode.ACCESS_REFUSED));
        assertThatThrownBy(() -> open("/me/eligibility")).hasCauseInstanceOf(Problem.class);
    }

    private MockHttpServletResponse open(String address) throws Exception {
        return web.perform(get(address).header("Accept", "text/html").header("Accept-Language", "ja"))
                .andReturn()
                .getResponse();
    }
}
