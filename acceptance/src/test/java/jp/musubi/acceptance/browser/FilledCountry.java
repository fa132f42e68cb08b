package jp.musubi.acceptance.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import jp.musubi.acceptance.PagesCountry;

/** 中身のある国。What has to have happened so that no page of the list is an empty one. */
final class FilledCountry {

    /**
     * Fills what a form asks for before its button is pressed. A file that it asks for is none that it can take; what ends, ends
     * before it began, and whether it was restored is left open: such a form is refused, and is to be mended.
     */
    static final String FILL = """
        selector => {
          const form = document.querySelector(selector).form;
          if (!form) return;
          const member = {insurer: '06139901', symbol: '20', number: '2023', branch: '00'};
          const letter = {...member, 'q-addressee': 'かずさ見本病院', 'q-disease': '高血圧症',
            'addressee-doctor': '担当医', 'disease.0.since': '2020-04-01',
            purpose: '精査をお願いします', complaint: '頭痛', history: '三日前からの頭痛です'};
          for (const each of form.elements) {
            if (each.type === 'checkbox') each.checked = each.name !== 'restored';
            if (each.name === 'sheetsBy' && !each.value) each.value = '2039-04-02';
            if (form.action.endsWith('/try') && each.name === 'text') each.value = '{"resourceType":"Bundle"}';
            if (form.action.endsWith('/desk/checkups') && member[each.name]) each.value = member[each.name];
            if (form.action.endsWith('/desk/charge') && each.name === 'points') each.value = '1000';
            if (form.classList.contains('writing') && letter[each.name]) each.value = letter[each.name];
            if (!each.required || each.value) continue;
            if (each.type === 'file') {
              const chosen = new DataTransfer();
              chosen.items.add(new File(['画面の試験\\n1\\n'], 'wrong.csv'));
              each.files = chosen.files;
              continue;
            }
            each.value = each.name === 'areas' ? '47'
              : each.name === 'edition' ? 'R19'
              : each.name === 'survey' ? '2039'
              : each.type === 'date' ? '2039-04-01'
              : each.type === 'datetime-local' ? (each.name === 'finished' ? '2026-01-01T09:00' : each.max)
              : each.type === 'number' ? '3' : '画面の試験のために書いた言葉です';
          }
        }\
        """;

    private static final String PROPOSE = "form[action$='/proposals'] button";
    private static final String PERSON_APP = "pages-person-app";
    private static final String PERSON_SCOPE = "launch/patient patient/*.rs offline_access";
    private static final String STAFF_APP = "pages-staff-app";
    private static final String EMERGENCY_APP = "pages-emergency-app";

    private final PagesCountry country;
    private final Seats seats;
    private final Apps apps;

    FilledCountry(PagesCountry country, Seats seats) {
        this.country = country;
        this.seats = seats;
        this.apps = new Apps(country.url());
    }

    void fill() {
        // Drafted in the background while the rest is filled in.
        country.registerResult("hospital-a", "patient-14", "尿中レジオネラ抗原");
        country.registerItems("patient-1");
        country.lookWithoutConsent("clinic-c", "patient-1");
        country.visitAndLook("hospital-b", "patient-1");
        country.agreeAtCounter("clinic-c", "patient-23", "CHECKUP");
        country.sendLetter("hospital-a", "patient-1");
        // The newest stands first, and its signature is looked at.
        country.sendSignedLetter("hospital-a", "patient-1");
        country.sendList("hospital-a", "patient-1", "pages-2026-04");
        country.declareDisaster("47");
        country.declareDisaster("12");
        country.registerApp(PERSON_APP, "person-app", "", PERSON_SCOPE, apps.back());
        country.registerApp(STAFF_APP, "staff-app", "clinic-c", "user/*.rs offline_access", apps.back());
        country.registerApp(EMERGENCY_APP, "staff-app", "hospital-a", "user/*.rs", apps.back());
        allowApp();
        breakTheGlass();
        raiseCases();
        hideOneItem();
        giveInterview();
        stateWish();
        keepDrafts();
        planInspection();
        sendRecipients();
        connectOutside();
        keepDisclosure();
        putCard("clinic-c-clerk");
        putCard("hospital-b-clerk");
        agree("hospital-b-clerk");
    }

    String filledIn(String address) {
        return address.replace("{person-app}", apps.request(PERSON_APP, PERSON_SCOPE))
                .replace("{staff-app}", apps.request(STAFF_APP, "user/*.rs offline_access"));
    }

    private void allowApp() {
        String code = apps.allow(seats.at("patient-1"), apps.request(PERSON_APP, PERSON_SCOPE));
        country.openCode(PERSON_APP, code, apps.back(), Apps.VERIFIER);
    }

    private void breakTheGlass() {
        Page doctor = seats.at("desk:hospital-a-emergency-doctor");
        String code = apps.allow(doctor, apps.request(EMERGENCY_APP, "user/*.rs"));
        country.breakTheGlass(country.openCode(EMERGENCY_APP, code, apps.back(), Apps.VERIFIER), "patient-1");
    }

    /** One case that is open, one that waits for a second operator. */
    private void raiseCases() {
        Page operator = seats.at("operator");
        for (String persona : List.of("patient-1", "patient-2")) {
            operator.navigate(country.url() + "/desk/links");
            operator.locator("#member").fill(country.memberNumber(persona));
            operator.locator("form[method='post'][action$='/desk/links'] button")
                    .click();
            operator.waitForLoadState();
        }
        operator.locator("tbody a").first().click();
        operator.waitForURL("**/desk/links/*");
        operator.evaluate(FILL, PROPOSE);
        operator.locator("#act-KEEP").check();
        operator.locator(PROPOSE).click();
        operator.waitForSelector("#second");
    }

    private void giveInterview() {
        Page person = seats.at("patient-1");
        person.navigate(country.url() + "/me/interview?q=かずさ見本病院");
        person.locator(".choices-list form button").first().click();
        person.waitForURL("**/me/interview/*");
        person.locator("#own-reason").fill("きのうから、のどが痛いです。");
        person.locator("form.interview button[value='check']").click();
        person.waitForURL("**/check");
        person.locator("form:has(input[value='GIVE']) button").click();
        person.waitForURL("**/me/interview/*");
    }

    /** A card lies on the reader of that seat, and the person was recognised. */
    private void putCard(String account) {
        Page seat = seats.at("desk:" + account);
        seat.navigate(country.url() + "/desk/counter");
        seat.locator("#sample").selectOption("SAMPLE-patient-1");
        seat.locator("form[action$='/card'] button").click();
        seat.waitForSelector("form[action$='/person']");
        seat.locator("form[action$='/person']:has(input[value='FACE']) button").click();
        seat.waitForSelector("form[action$='/consents']");
    }

    private void agree(String account) {
        Page seat = seats.at("desk:" + account);
        seat.locator("form[action$='/consents'] button[value='all']").click();
        seat.waitForSelector("form[action$='/take']:first-of-type");
    }

    private void stateWish() {
        Page person = seats.at("patient-1");
        person.navigate(country.url() + "/me/wishes");
        person.locator("#choice-LEAVE_IT").check();
        person.locator("#words").fill("家族とよく話してください。");
        person.locator("form.wish button").click();
        person.waitForSelector("[role='status']");
    }

    /** The file of the sample, as it is. */
    private void sendRecipients() {
        Page clerk = seats.at("desk:municipality-k");
        byte[] file = clerk.request()
                .get(country.url() + "/desk/recipients/loads/sample?format=csv")
                .body();
        clerk.navigate(country.url() + "/desk/recipients/loads");
        clerk.locator("#file").setInputFiles(new FilePayload("recipients.csv", "text/csv", file));
        clerk.locator("form:has(#file) button").click();
        clerk.waitForURL("**/loads/*");
    }

    private void planInspection() {
        Page inspector = seats.at("desk:prefecture-13");
        inspector.navigate(country.url() + "/cybersecurity/inspections/candidates");
        inspector.locator("input[value='1319900013']").check();
        inspector.locator("#visitOn").fill("2026-09-01");
        inspector.locator("#sheetsBy").fill("2026-08-20");
        inspector.locator("#inspectors").fill("見本 花子、見本 次郎");
        inspector.locator("main form[method='post'] button").click();
        inspector.locator("tbody a").first().click();
        inspector.waitForURL("**/inspections/*-*");
        // The facility is told: the first of the states that may follow.
        inspector.locator("#state").selectOption(new SelectOption().setIndex(1));
        inspector.locator("form[action$='/turns'] button").first().click();
        inspector
                .locator("form[action$='/turns'] input[name=seen][value='2']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        inspector.locator("details:has(#item) > summary").click();
        inspector.locator("#words").fill("連絡体制図を新しくする。");
        inspector.locator("#new-target").fill(country.daysLater(90));
        inspector.locator("form:has(#item) button").click();
        inspector.waitForSelector("#advice-1");
    }

    /** A letter and a registration, so that the list has two kinds. */
    private void keepDrafts() {
        Page doctor = seats.at("desk:hospital-a-doctor");
        for (String form : List.of("/desk/letters/new", "/desk/register?kind=ALLERGY")) {
            doctor.navigate(country.url() + form);
            doctor.locator("#family").fill("見本");
            doctor.locator("button[formaction$='/drafts']").click();
            doctor.waitForURL("**/desk/letters/drafts");
        }
    }

    /** A gateway with a connection, and a second device, so that the map shows something. */
    private void connectOutside() {
        Page system = seats.at("desk:hospital-a-system");
        for (String name : List.of("受付の端末", "保守のVPN装置")) {
            system.navigate(country.url() + "/cybersecurity/connections");
            system.locator("#name").fill(name);
            system.locator("#kind").selectOption(name.contains("VPN") ? "VPN" : "PC");
            system.locator("form[action$='/devices'] button").click();
            system.waitForURL("**/devices/*");
        }
        system.locator("#party-new").fill("見本ベンダー");
        system.locator("form:has(#party-new) button").click();
        system.waitForLoadState();
    }

    /** What a vendor discloses of a product. */
    private void keepDisclosure() {
        Page keeper = seats.at("desk:hospital-a-privacy");
        keeper.navigate(country.url() + "/cybersecurity/disclosures");
        keeper.locator("#product").fill("電子カルテ");
        keeper.locator("#file")
                .setInputFiles(new FilePayload(
                        "mds.csv", "text/csv", "question,answer,note\n1.1,NO,更新をやめた\n".getBytes(UTF_8)));
        keeper.locator("form:has(#file) button").click();
        keeper.waitForURL("**/disclosures/*");
    }

    private void hideOneItem() {
        Page person = seats.at("patient-1");
        person.navigate(country.url() + "/me");
        person.locator("form[action$='/me/hidden'] button").first().click();
        person.waitForURL("**/me/hidden**");
    }
}
