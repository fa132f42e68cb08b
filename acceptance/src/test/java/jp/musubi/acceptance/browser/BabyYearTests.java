package jp.musubi.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jp.musubi.acceptance.PagesCountry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 赤ちゃんの一年: 生まれて登録され、予診票、接種、健診、転居、新しい自治体が続きを見る。 */
class BabyYearTests {

    private static final String BABY = "patient-32";
    private static final String BORN = "2026-01-20";
    private static final String FIRST_TOWN = "desk:municipality-l";
    private static final String NEXT_TOWN = "desk:municipality-k";

    private static Browser browser;
    private static PagesCountry country;

    @BeforeAll
    static void setUp() {
        browser = Chromium.launch();
        country = new PagesCountry();
    }

    @AfterAll
    static void tearDown() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void 生まれてから一年の接種と健診が_引っ越した先の自治体まで続く() {
        try (var seats = new Seats(browser, country.url())) {
            Page town = seats.at(FIRST_TOWN);
            register(town, BORN);
            String here = town.url();

            Page mother = seats.at("patient-11");
            writeForm(mother);

            Page hospital = seats.at("desk:hospital-b-doctor");
            String visit = country.receive("hospital-b", BABY);
            hospital.navigate(country.url() + "/desk/vaccinations?visit=" + visit);
            assertThat(hospital.locator("main").innerText()).contains("届いた予診票", "気になる答えなし");
            assertThat(Axe.complaintsOn(hospital)).isEmpty();
            give(hospital, "HBV", "2026-03-23", false);
            assertThat(hospital.locator("main").innerText()).contains("自治体に送りました");
            give(hospital, "HBV", "2026-04-10", true);
            assertThat(hospital.locator("main").innerText()).contains("接種できません", "前の回からの間隔が足りません。(2026-04-20から)");
            Judged.judge(hospital);
            give(hospital, "HBV", "2026-04-20", true);
            give(hospital, "DPT-IPV-HIB", "2026-04-20", true);

            town.navigate(country.url() + "/desk/vaccination-results?first=2026-03-01");
            assertThat(town.locator("main").innerText()).contains("加藤 陽菜", "五種混合");
            town.navigate(country.url() + "/desk/vaccination-bills?month=2026-04");
            assertThat(town.locator("tr:has-text('合計')").innerText()).contains("26,600円");

            growsUp(hospital, town, mother, visit);

            moves(seats, town, here);
        }
    }

    private static void register(Page town, String since) {
        String[] number = country.memberNumber(BABY).split(":");
        town.navigate(country.url() + "/desk/children/new");
        town.locator("#insurer").fill(number[0]);
        town.locator("#symbol").fill(number[1]);
        town.locator("#number").fill(number[2]);
        town.locator("#branch").fill(number[3]);
        town.locator("#birth").fill(BORN);
        town.locator("#name").fill("加藤 陽菜");
        town.locator("input[name=sex][value=FEMALE]").check();
        town.locator("#since").fill(since);
        town.locator("main form button").click();
        town.waitForLoadState();
    }

    /** On the phone: what is missing is asked for again, and what was written is still there. */
    private static void writeForm(Page mother) {
        mother.setViewportSize(360, 740);
        mother.navigate(country.url() + "/me/children");
        mother.locator(".filters a:has-text('陽菜')").click();
        mother.locator("tr:has-text('B型肝炎') form button").click();
        mother.waitForURL("**/forms/*");
        for (Locator question : mother.locator("main fieldset").all()) {
            question.locator("input[value=no]").check();
        }
        mother.locator("input[name='q-EXPLAINED'][value=yes]").check();
        mother.locator("input[name='q-CONSENT'][value=yes]").check();
        mother.locator("input[name='w-ALLERGY']").fill("とくになし");
        mother.locator("button[value=send]").click();
        mother.waitForURL(address -> address.matches(".*/me/children(\\?.*)?"));
        assertThat(mother.locator("main").innerText()).contains("予診票を送りました");
        assertThat(Axe.complaintsOn(mother)).isEmpty();
    }

    private static void give(Page hospital, String vaccine, String day, boolean onPaper) {
        hospital.locator("#vaccine").selectOption(vaccine);
        hospital.locator("#day").fill(day);
        hospital.locator("#temperature").fill("36.6");
        hospital.locator("input[name=paper]").setChecked(onPaper);
        hospital.locator("#maker").fill("見本製薬");
        hospital.locator("#lot").fill("L1");
        hospital.locator("#expires").fill("2027-12-31");
        hospital.locator("#doctor").fill("福田 由美");
        hospital.locator("button[value=give]").click();
        hospital.waitForLoadState();
    }

    private static void growsUp(Page hospital, Page town, Page mother, String visit) {
        hospital.navigate(country.url() + "/desk/maternity?visit=" + visit);
        hospital.locator("#kind").selectOption("INF4");
        hospital.locator("#day").fill("2026-05-25");
        hospital.locator("#weight").fill("6.52");
        hospital.locator("#height").fill("62.5");
        hospital.locator("input[name=verdict][value=EXAMINE]").check();
        hospital.locator("#note").fill("股関節の開きが左右で違う");
        hospital.locator("#doctor").fill("福田 由美");
        hospital.locator("form[action$='/desk/maternity'] button").click();
        hospital.waitForLoadState();
        assertThat(hospital.locator("main").innerText()).contains("健診の結果を登録し", "要精密検査");
        assertThat(hospital.locator("svg.growth").count()).isEqualTo(2);
        assertThat(Axe.complaintsOn(hospital)).isEmpty();

        mother.navigate(country.url() + "/me/growth");
        mother.locator(".filters a:has-text('陽菜')").click();
        assertThat(mother.locator("svg.growth .dots").count()).isEqualTo(2);
        assertThat(mother.locator("main").innerText()).contains("6.52", "パーセンタイル");
        assertThat(Axe.complaintsOn(mother)).isEmpty();

        town.navigate(country.url() + "/desk/follow-ups");
        Locator line = town.locator("article:has-text('陽菜')");
        line.locator("select[name=state]").selectOption("CONTACTED");
        line.locator("input[name=note]").fill("電話で精密検査をすすめた");
        line.locator("button").click();
        town.waitForLoadState();
        town.navigate(country.url() + "/desk/follow-ups?state=CONTACTED");
        assertThat(town.locator("main").innerText()).contains("電話で精密検査をすすめた");
        assertThat(Axe.complaintsOn(town)).isEmpty();
    }

    private static void moves(Seats seats, Page town, String here) {
        Page next = seats.at(NEXT_TOWN);
        register(next, "2026-08-01");
        assertThat(next.locator("main").innerText()).contains("前の自治体が転出を登録するのを待ってください");
        town.navigate(here);
        town.locator("#last").fill("2026-07-31");
        town.locator("form[action$='/end'] button").click();
        town.waitForLoadState();
        register(next, "2026-08-01");
        String there = next.url();
        assertThat(next.locator("main").innerText()).contains("2026-03-23", "2026-04-20");

        Page clinic = seats.at("desk:clinic-c-doctor");
        clinic.navigate(country.url() + "/desk/vaccinations?visit=" + country.receive("clinic-c", BABY));
        give(clinic, "HBV", "2026-08-24", true);
        assertThat(clinic.locator("main").innerText()).contains("自治体に送りました", "3回目");
        next.navigate(there);
        assertThat(next.locator("main").innerText()).contains("2026-08-24", "みほん内科クリニック");
        assertThat(Axe.complaintsOn(next)).isEmpty();
        town.navigate(here);
        assertThat(town.locator("main").innerText())
                .contains("2026-04-20", "転出までに受けたもの")
                .doesNotContain("2026-08-24");
        next.navigate(there + "/growth");
        assertThat(next.locator("main").innerText()).contains("要精密検査");
    }
}
