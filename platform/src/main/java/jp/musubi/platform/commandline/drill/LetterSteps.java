package jp.musubi.platform.commandline.drill;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import jp.musubi.standard.json.JsonObject;

/** 紹介状の三段。Sent with its summary, agreed to, opened and received; the receiving doctor works on the pages. */
final class LetterSteps {

    static final String SENDER = "hospital-a";
    static final String ADDRESSEE = "hospital-b";
    static final String PATIENT = "patient-1";

    private static final String DOCTOR = "hospital-b-doctor";
    private static final String SUMMARY = "退院時サマリー";
    private static final String TAKEN = "受付済";

    private final Country country;
    private final Browser doctor;
    private byte[] document = {};
    private String letter = "";

    LetterSteps(Country country) {
        this.country = country;
        this.doctor = country.browser();
    }

    /** The letter's number; empty before it was sent. */
    String letter() {
        return letter;
    }

    Seen send() throws NotShown {
        document =
                country.sample("/referral-with-discharge?from=" + SENDER + "&to=" + ADDRESSEE + "&patient=" + PATIENT);
        Reply sent =
                country.post("/fhir/Bundle", SENDER, Country.FHIR, document).expect(201);
        String receipt = Issue.listOf(sent.json()).stream()
                .map(Issue::text)
                .filter(text -> text.startsWith(TAKEN))
                .findFirst()
                .orElseThrow(() -> NotShown.saying("absent", sent.asked(), TAKEN));
        String location = sent.header("Location");
        letter = location.substring(location.lastIndexOf('/') + 1);
        String state = state("/letters/outbox/", SENDER, "WAITING");
        return Seen.of("send.seen", receipt, country.nameOf(ADDRESSEE), state);
    }

    Seen agree() throws NotShown {
        doctor.signInAsStaff(DOCTOR);
        String waiting = state("/letters/inbox/", ADDRESSEE, "WAITING");
        doctor.open("/desk/letters").expect(200).expectText(page());
        doctor.open(page()).expect(200).expectText(waiting);
        refuse("/letters/inbox/" + letter + "/open", 409, "LETTER-WAITS");
        Person person = country.person(PATIENT);
        String visit = """
                {"patient":{"system":"%s","value":"%s"},"reader":"face","consents":["CLINICAL","LETTER"]}""".formatted(person.system(), person.number());
        country.post("/eligibility/visits", ADDRESSEE, Country.JSON, visit.getBytes(StandardCharsets.UTF_8))
                .expect(201);
        String openable = state("/letters/inbox/", ADDRESSEE, "OPENABLE");
        doctor.open(page()).expect(200).expectText(openable);
        return Seen.of("agree.seen", waiting, "409 LETTER-WAITS", openable);
    }

    Seen open() throws NotShown {
        Reply opened = doctor.submit(page() + "/open", Map.of()).expect(200);
        if (!Arrays.equals(opened.bytes(), document)) {
            throw NotShown.saying("open.differs", opened.bytes().length, document.length);
        }
        opened.expectText(SUMMARY);
        doctor.open(page()).expect(200);
        Reply page = doctor.submit(page() + "/receive", Map.of()).expect(200);
        String received = state("/letters/outbox/", SENDER, "RECEIVED");
        page.expectText(received);
        return Seen.of("open.seen", document.length, received);
    }

    /** The words of the letter's state, once it is that state. */
    String state(String box, String party, String wanted) throws NotShown {
        JsonObject story = country.get(box + letter, party).expect(200).json();
        JsonObject line = story.findObject("letter");
        if (line == null || !line.is("state", wanted)) {
            throw NotShown.saying("state", wanted, line == null ? "" : Reply.text(line, "state"));
        }
        return Reply.text(line, "stateText");
    }

    /** What the addressee is refused, and by which code. */
    void refuse(String path, int status, String code) throws NotShown {
        Reply refused = country.post(path, ADDRESSEE, Country.JSON, new byte[0]).expect(status);
        if (!refused.code().equals(code)) {
            throw NotShown.saying("status", refused.asked(), code, refused.code());
        }
    }

    private String page() {
        return "/desk/letters/in/" + letter;
    }
}
