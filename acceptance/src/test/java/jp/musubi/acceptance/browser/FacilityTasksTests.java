package jp.musubi.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import jp.musubi.acceptance.PagesCountry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 施設の人の、おもな仕事。Each from the menu to what is read at its end. */
@Tag("pages")
class FacilityTasksTests {

    private static final String WHY = "意識がなく、お薬手帳も見つからないため";

    private static Browser browser;
    private static PagesCountry country;
    private static Seats seats;

    @BeforeAll
    static void setUp() {
        browser = Chromium.launch();
        country = new PagesCountry();
        country.registerItems("patient-1");
        seats = new Seats(browser, country.url());
    }

    @AfterAll
    static void tearDown() {
        if (browser != null) {
            seats.close();
            browser.close();
        }
    }

    @Test
    void 受付が_暗証番号と同意をもらい_資格を答え_カードを返すと_医師の一覧に名前が出る() {
        Work clerk = at("desk:hospital-a-clerk").wide(768).go("/desk/counter").reads("カードを置いてください");
        clerk.select("#sample", "SAMPLE-patient-3").press("form[action$='/card'] button");
        clerk.reads("本人を確かめます").fill("#pin", "９９９９").press("form:has(#pin) button");
        clerk.reads("暗証番号がちがいます").fill("#pin", "１２３４").press("form:has(#pin) button");
        clerk.reads("同意を選んでください").check("input[name=consents][value=CLINICAL]");
        clerk.press("button[value='chosen']").reads("受け付けました", "選ばれた同意", "臨床情報");
        String name = clerk.textOf("dl.pair strong");
        clerk.press("form[action$='/take'] button").reads("受付が終わりました", "カードを置いてください");

        Work doctor = at("desk:hospital-a-doctor").go("/desk/patients").reads(name);
        doctor.press("tbody th a:has-text('" + name.strip() + "')").reads("アレルギー");
    }

    @Test
    void 顔で確かめ_同意しない人は_受け付けるが_医師に記録は開かない() {
        Work clerk = at("desk:hospital-b-clerk").go("/desk/counter");
        clerk.select("#sample", "SAMPLE-patient-4").press("form[action$='/card'] button");
        clerk.press("form:has(input[value='FACE']) button").reads("同意を選んでください");
        clerk.press("button[value='chosen']").reads("受け付けました", "なし");
        clerk.press("form[action$='/take'] button").reads("受付が終わりました");
    }

    @Test
    void 救急の医師が_理由を書いて開き_本人が読み_運営が見直す() {
        Work doctor =
                at("desk:hospital-a-emergency-doctor").go("/desk/emergency").reads("理由を記録して開く");
        doctor.member(country.memberNumber("patient-1")).fill("#reason", WHY).press("form:has(#reason) button");
        doctor.reads("さんの救急時の集まり", WHY, "アレルギー・薬剤禁忌", "いまの薬");

        at("patient-1").wide(360).go("/me/looks").reads("救急時の閲覧の開始", WHY, "結び中央病院");

        Work operator = at("operator").go("/desk/break-glass").reads(WHY, "見直し待ち");
        String opening = "article:has-text('" + WHY + "') ";
        operator.check(opening + "input[value=JUSTIFIED]").fill(opening + "textarea", "救急隊の記録と合いました");
        operator.press(opening + "form button");
        assertThat(operator.reads(WHY).textOf("section[aria-labelledby=decided]"))
                .contains(WHY, "正当", "救急隊の記録と合いました");
    }

    @Test
    void 災害が宣言されると_薬剤師が番号で開き_終わると閉じる() {
        Work operator =
                at("operator").go("/desk/disasters").fill("#name", "見本の地震").fill("#areas", "13");
        for (String seen : new String[] {"ALLERGY", "MEDICATION"}) {
            operator.check("form.declare input[name=classes][value=" + seen + "]");
        }
        operator.fill("#reason", "席の仕事の試験のための宣言です").press("form.declare button");
        operator.reads("もう一度確かめる", "見本の地震", "東京都").press("main form button");
        operator.reads("見本の地震", "開いています");

        Work pharmacist =
                at("desk:pharmacy-d-pharmacist").wide(768).go("/desk/disaster").reads("見本の地震");
        pharmacist.unfold("details.by-number summary").member(country.memberNumber("patient-1"));
        pharmacist.fill("#birth", "1961-05-14").check("#answer-AGREED").press("form.victim button");
        pharmacist.reads("さんの災害時の集まり", "本人が同意した", "いまの薬").judged();
        assertThat(pharmacist.page().locator("#LAB").count()).as("not declared").isZero();

        String mine = "article:has-text('見本の地震') ";
        operator.unfold(mine + "summary:has-text('終了')");
        operator.fill(mine + "form:has(input[value=END]) textarea", "席の仕事の試験を終えるため");
        operator.press(mine + "form:has(input[value=END]) button").reads("もう一度確かめる", "見本の地震");
        operator.press("main form button");
        assertThat(operator.textOf(mine)).contains("終わりました");
        pharmacist.open("/desk/disaster").doesNotRead("見本の地震");
    }

    @Test
    void 薬剤師と訪問看護師は_来た人の記録を_表の許すだけ読む() {
        for (String facility : new String[] {"pharmacy-d", "visiting-nurse-j"}) {
            country.agreeAtCounter(facility, "patient-1", "CLINICAL");
            String seat = facility.equals("pharmacy-d") ? "pharmacy-d-pharmacist" : "visiting-nurse-j-nurse";
            Work work = at("desk:" + seat).wide(768).go("/desk/patients").press("tbody th a");
            work.reads("アレルギー・薬剤禁忌", "検査");
            assertThat(work.page().locator("#letters").count()).as(seat).isZero();
        }
    }

    @Test
    void 歯科医師が_患者の番号で_アレルギーを手で登録し_取り消す() {
        country.agreeAtCounter("dental-i", "patient-1", "CLINICAL");
        Work dentist = at("desk:dental-i-dentist").go("/desk/register").press("a[href*='kind=ALLERGY']");
        dentist.member(country.memberNumber("patient-1")).press("button[value=patient]");
        assertThat(dentist.page().locator("input[name=family]").inputValue()).isNotBlank();
        dentist.fill("#q-allergy", "落花生").press("button[value='find-allergy']");
        dentist.press("button[value^='add-allergy-']").press("button[value=send]");
        dentist.reads("登録しました", "受付番号", "1件").judged();
        dentist.press("form[action$='/withdraw'] button").reads("取り消しました", "1件").judged();
    }

    @Test
    void 医師が_写真を添えて紹介状を送り_宛先の医師が読んで_同じ写真を受け取る() {
        String purpose = "発疹の写真を添えて、診断をお願いします";
        byte[] photo = photo();
        Work doctor = at("desk:hospital-a-doctor").wide(1280).go("/desk/letters/new");
        doctor.member(country.memberNumber("patient-1")).press("button[value=patient]");
        doctor.fill("#q-addressee", "かずさ見本病院").press("button[value='find-addressee']");
        doctor.press("button[value^='pick-addressee-']").fill("#addressee-doctor", "担当医");
        doctor.fill("#q-disease", "高血圧症").press("button[value='find-disease']");
        doctor.press("button[value^='add-disease-']").fill("#disease-0-since", "2020-04-01");
        doctor.fill("#purpose", purpose).fill("#complaint", "発疹").fill("#history", "三日前から出ています");
        doctor.check("input[name=agreed]").press("form.writing button[value=check]");
        doctor.reads("送る前に読む", purpose).attach("#file", "rash.png", photo).press("button[value=send]");
        doctor.reads("紹介状を送りました");

        Work reader = at("desk:hospital-b-doctor").go("/desk/letters").press("tbody tr:nth-child(1) a");
        reader.press("form[action$='/read'] button").reads(purpose, "添付", "image/png");
        assertThat(reader.bytesOf("a[href*='/attachments/']")).isEqualTo(photo);
    }

    private static byte[] photo() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
        return bytes.toByteArray();
    }

    private static Work at(String seat) {
        return new Work(seats, country.url(), seat);
    }
}
