package jp.musubi.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.acceptance.PagesCountry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** どの席のメニューにも、その席で開けるものだけがある。Each entry of each seat's menu is opened as its link opens it. */
@Tag("pages")
class SeatMenusTests {

    private static final String LINKS = "nav.menu a";

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

    /** What each seat works with, and what is no work of its own. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "patient-1,                         だれが見たか,         受付",
        "operator,                          時計,                 大臣の指示",
        "desk:agency,                       大臣の指示,           紐付け",
        "desk:hospital-a-doctor,            紹介状を書く,         提出の状況",
        "desk:hospital-a-emergency-doctor,  救急時の閲覧,         自施設の記録",
        "desk:hospital-a-nurse,             届いた紹介状,         紹介状を書く",
        "desk:hospital-a-therapist,         届いた問診,           発生届",
        "desk:hospital-a-pharmacist,        患者,                 災害時の閲覧",
        "desk:hospital-a-clerk,             受付,                 届いた紹介状",
        "desk:hospital-a-privacy,           救急時の見直し,       届いた問診",
        "desk:hospital-a-system,            提出の状況,           患者",
        "desk:clinic-c-privacy,             自施設の記録,         救急時の見直し",
        "desk:pharmacy-d-pharmacist,        災害時の閲覧,         送った紹介状",
        "desk:pharmacy-d-system,            接続と上限,           提出の状況",
        "desk:dental-i-dentist,             紹介状を書く,         発生届",
        "desk:visiting-nurse-j-nurse,       患者,                 届いた問診",
        "desk:checkup-center-e-checkup,     健診を送る,           5情報の登録",
        "desk:checkup-center-e-clerk,       受付,                 健診を送る",
        "desk:insurer-f,                    保健指導の候補,       患者",
        "desk:municipality-k,               受給者の名簿,         患者",
        "desk:prefecture-13,                届いた発生届,         大臣の指示",
        "desk:ministry,                     大臣の指示,           患者",
        "desk:ministry-2,                   大臣の指示,           届いた発生届",
        "desk:jihs,                         大臣の指示,           感染症の数",
        "desk:health-center-1301,           届いた発生届,         大臣の指示"
    })
    void 席のメニューは_開けるものだけを見せる(String seat, String shown, String hidden) {
        try (var seats = new Seats(browser, country.url())) {
            Page page = seats.at(seat);
            List<String> entries = page.locator(LINKS).allInnerTexts();
            assertThat(entries).contains(shown).doesNotContain(hidden);
            assertThat(shut(page)).as("entries that %s cannot open", seat).isEmpty();
        }
    }

    private static List<String> shut(Page page) {
        var shut = new ArrayList<String>();
        for (var link : page.locator(LINKS).all()) {
            String address = link.getAttribute("href");
            int status = page.request().get(country.url() + address).status();
            if (status != 200) {
                shut.add(address + " " + status);
            }
        }
        return shut;
    }
}
