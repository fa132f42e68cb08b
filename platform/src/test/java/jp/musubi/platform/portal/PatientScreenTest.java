package jp.musubi.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
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

/** 患者の画面。あぶないものが先、どの項目にも施設と日、検査は移りゆきで。 */
@SpringJUnitWebConfig(PagesOnly.class)
class PatientScreenTest {

    private static final String SCREEN = "/desk/patients/" + SmallCountry.HANAKO;

    @Autowired
    private WebApplicationContext context;

    private MockMvc web;

    @BeforeEach
    void 席に着く() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        SecurityContextHolder.getContext()
                .setAuthentication(new CallerAuthentication(SmallCountry.HOSPITAL_A.asCaller()));
    }

    @AfterEach
    void 席を立つ() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void アレルギーが先に_つぎに続いている病名_検査は基準の外から() throws Exception {
        assertThat(page(SCREEN))
                .contains(
                        "<ruby>結城<rp>(</rp><rt>ユウキ</rt>",
                        "昭和36年5月14日</span> <span class=\"number\">1961-05-14<",
                        "64歳・女")
                .containsSubsequence("アレルギー・薬剤禁忌", "キウイフルーツ", "本態性高血圧症", "左前腕骨折", "カルボシステイン250mg錠", "検査")
                .containsSubsequence("<h3 lang=\"ja\">ヘモグロビンA1c", "高い H", "<h3 lang=\"ja\">推算GFR")
                .contains("令和元年6月1日</span> <span class=\"number\">2019-06-01<", "結び中央病院(見本)", "内服・経口・1日3回朝昼夕食後 3日分")
                .contains("登録はありません。感染症がないという意味ではありません。", "開ける紹介状はありません。")
                .contains("<polyline points=", "class=\"band\"", "<path class=\"out\" d=\"M")
                .doesNotContain(" style=", "??", "/me/hidden");
    }

    @Test
    void 値の表は新しい五回だけで_残りは一覧へ() throws Exception {
        assertThat(page(SCREEN))
                .contains("値の表(24回)", "href=\"" + SCREEN + "/items/lab\"")
                .contains("2026-03-30", "2026-02-02")
                .doesNotContain(">2026-01-19<");
    }

    @Test
    void 区分の一覧は五十件ずつ_本人の釦はない() throws Exception {
        assertThat(page(SCREEN + "/items/lab"))
                .contains("全120件のうち 1〜50件目", "1 / 3 ページ", "高い H", "基準 4.9〜6.0")
                .doesNotContain("/me/", "見せない");
        assertThat(page(SCREEN + "/items/lab?page=3")).contains("全120件のうち 101〜120件目");
        assertThat(page(SCREEN + "/items/lab?sort=date&facility=1319900013&page=3"))
                .contains("120件のうち 101〜120件目。", "2026-03-30", "format=xlsx", "aria-sort=\"ascending\"")
                .contains("<option value=\"1319900013\"")
                .doesNotContain("新しい順です", "??");
    }

    @Test
    void 英語でも読める() throws Exception {
        assertThat(page(SCREEN + "?lang=en"))
                .contains("Patients here now", "high H")
                .doesNotContain("??", "値の表");
    }

    @Test
    void だれでもない番号と_ない区分は断る() {
        assertThatThrownBy(() -> open("/desk/patients/nobody"))
                .hasRootCauseInstanceOf(Problem.class)
                .rootCause()
                .extracting("code")
                .isEqualTo(ProblemCode.ACCESS_REFUSED);
        assertThatThrownBy(() -> open(SCREEN + "/items/letter"))
                .rootCause()
                .extracting("code")
                .isEqualTo(ProblemCode.NOT_FOUND);
    }

    private String page(String address) throws Exception {
        MockHttpServletResponse response = open(address);
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse open(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse();
    }
}
