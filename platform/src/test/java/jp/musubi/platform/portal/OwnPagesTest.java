package jp.musubi.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import jp.musubi.platform.kernel.signin.CallerAuthentication;
import jp.musubi.platform.kernel.signin.Party;
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

/** 本人の頁。 */
@SpringJUnitWebConfig(PagesOnly.class)
class OwnPagesTest {

    @Autowired
    private WebApplicationContext context;

    private MockMvc web;

    @BeforeEach
    void 頁を開く() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @AfterEach
    void カードを取る() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void わたしの記録は_区分ごとに施設と日を見せ_空の区分もそう言う() throws Exception {
        assertThat(page("/me"))
                .contains("<ruby>結城<rp>(</rp><rt>ユウキ</rt>", "本人", "サインアウト")
                .contains("本態性高血圧症", "続いている", "令和元年6月1日", "2019-06-01", "結び中央病院(見本)")
                .contains("左前腕骨折", "治った")
                .contains("キウイフルーツ")
                .contains("登録された感染症の検査はありません。")
                .contains("<span class=\"amount\">7.20</span>", "基準 4.9〜6.0", "&lt; 75", "ml/min/1.73m2")
                .contains("内服・経口・1日3回朝昼夕食後 3日分")
                .contains("検査をすべて見る(120件)", "href=\"/me/items/lab\"");
    }

    @Test
    void やさしい日本語を選ぶと_本人の頁の言葉がやさしくなり_ない言葉はふつうの言葉で出る() throws Exception {
        assertThat(page("/me"))
                .contains(
                        "lang=ja-yasashii\" lang=\"ja\" hreflang=\"ja\">やさしい日本語",
                        "わたしの記録<",
                        "<ruby>傷病名<rp>(</rp><rt>しょうびょうめい</rt>");
        assertThat(page("/me?lang=ja-yasashii"))
                .contains(
                        "わたしの<ruby>記録<rp>(</rp><rt>きろく</rt>",
                        "<rt>びょうき</rt><rp>)</rp></ruby>の名前",
                        "本態性高血圧症",
                        "<html lang=\"ja\">")
                .contains("aria-current=\"true\">やさしい日本語")
                .contains("つづいています")
                .doesNotContain("??", "傷病名");
    }

    @Test
    void 多い区分は五十件ずつ見られる() throws Exception {
        assertThat(page("/me/items/lab"))
                .contains("全120件のうち 1〜50件目", "1 / 3 ページ")
                .doesNotContain("前のページ");
        assertThat(page("/me/items/lab?page=3")).contains("全120件のうち 101〜120件目").doesNotContain("次のページ");
    }

    @Test
    void 検査の移りゆきは_一頁目の表の上に_基準の帯と外れた印で描かれる() throws Exception {
        assertThat(page("/me/items/lab"))
                .contains("検査の移りゆき", "<polyline points=\"8.0,", "class=\"band\"", "高い H")
                .contains("aria-label=\"ヘモグロビンA1cの移りゆき。")
                .containsSubsequence(
                        "検査の移りゆき", "<h3 lang=\"ja\">ヘモグロビンA1c", "<h3 lang=\"ja\">推算GFR", "<table class=\"cards\"")
                .doesNotContain(" style=");
        assertThat(page("/me/items/lab?page=2")).doesNotContain("検査の移りゆき");
        assertThat(page("/me/items/condition")).doesNotContain("検査の移りゆき");
    }

    @Test
    void だれが見たかは_断りを平らな言葉で_自分の続く閲覧を一行で見せる() throws Exception {
        assertThat(page("/me/looks"))
                .contains("みほん内科クリニック", "閲覧期間(同意から24時間)を過ぎています")
                .contains("傷病名</span><span>・</span><span class=\"nowrap\">アレルギー等")
                .contains("2026-04-01 08:40(令和8年) から 2回", "あなた")
                .contains("臨床情報", "5情報", "暗証番号が違います");
    }

    @Test
    void 断ったものだけを見られる() throws Exception {
        assertThat(page("/me/looks?show=refused"))
                .contains("閲覧期間(同意から24時間)を過ぎています", "この立場では見られない区分です")
                .doesNotContain("登録しました");
        assertThat(page("/me/looks?show=others")).doesNotContain("chip you");
    }

    @Test
    void 同意は_終わりの時刻と今の状態を見せる() throws Exception {
        assertThat(page("/me/consents")).contains("2026-04-02 08:00", "見られます", "終わりました", "顔認証");
    }

    @Test
    void 許されない閲覧は_理由を言って断る() throws Exception {
        MockHttpServletResponse response = open("/me", SmallCountry.HOSPITAL_A);
        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .contains("記録を見せることができません", "本人の記録ではありません")
                .doesNotContain("本態性高血圧症");
    }

    private String page(String address) throws Exception {
        MockHttpServletResponse response = open(address, SmallCountry.PATIENT_1);
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse open(String address, Party party) throws Exception {
        SecurityContextHolder.getContext().setAuthentication(new CallerAuthentication(party.asCaller()));
        return web.perform(get(address)).andReturn().getResponse();
    }
}
