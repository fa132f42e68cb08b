package jp.musubi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.musubi.acceptance.running.Platform;

/** What the tests of the pages need of the shared country. */
public final class PagesCountry {

    private final Country country;

    /** The one that most tests share. */
    public PagesCountry() {
        this(Country.shared());
    }

    /** One of a test's own. */
    public PagesCountry(Platform platform) {
        this(new Country(platform));
    }

    private PagesCountry(Country country) {
        this.country = country;
    }

    public String url() {
        return country.platform().url();
    }

    public void registerItems(String persona) {
        for (String kind : List.of("condition", "allergy", "lab", "infection")) {
            Answer answer = country.as("hospital-a")
                    .submit(country.sample(kind, "hospital-a", persona, "page-" + kind + "-" + persona));
            assertThat(answer.status()).as("%s", answer).isBetween(200, 201);
        }
    }

    /** Results of today, all positive; the first of them has this name. */
    public void registerResult(String facility, String persona, String name) {
        String sample = country.sample("infection", facility, persona, "page-result-" + persona)
                .replaceFirst("\"text\"\\s*:\\s*\"HBs抗原[^\"]*\"", "\"text\": \"" + name + "\"")
                .replaceAll("\"text\"\\s*:\\s*\"陰性\"", "\"text\": \"陽性\"");
        assertThat(sample).contains(name);
        Answer answer = country.as(facility).submit(sample);
        assertThat(answer.status()).as("%s", answer).isBetween(200, 201);
    }

    /** A diagnosis with this code, made on this day. */
    public void registerDisease(String persona, String icd10, String day) {
        String unit = country.sample("condition", "hospital-a", persona, "page-disease")
                .replaceAll("(ICD10-2013-full\"\\s*,\\s*\"code\"\\s*:\\s*\")[^\"]+", "$1" + icd10)
                .replaceAll("(\"onsetDateTime\"\\s*:\\s*\")[^\"]+", "$1" + day);
        Answer answer = country.as("hospital-a").submit(unit);
        assertThat(answer.status()).as("%s", answer).isBetween(200, 201);
    }

    public void lookWithoutConsent(String facility, String persona) {
        Answer refused = country.as(facility)
                .get("/fhir/Condition?patient=" + country.person(persona).id());
        assertThat(refused.status()).as("%s", refused).isEqualTo(403);
    }

    public void visitAndLook(String facility, String persona) {
        var person = country.person(persona);
        Answer visit = country.openVisit(facility, person);
        assertThat(visit.status()).as("%s", visit).isEqualTo(201);
        assertThat(country.as(facility)
                        .get("/fhir/Condition?patient=" + person.id())
                        .status())
                .isEqualTo(200);
    }

    public void agreeAtCounter(String facility, String persona, String consent) {
        Answer visit = country.openVisit(facility, country.person(persona), consent);
        assertThat(visit.status()).as("%s", visit).isEqualTo(201);
    }

    /** Stands at the counter with the card and agrees to nothing; answers the visit's id. */
    public String receive(String facility, String persona) {
        var person = country.person(persona);
        Answer visit = country.as(facility)
                .post("/eligibility/visits", "application/json", """
                {"patient":{"system":"%s","value":"%s"},"reader":"face","consents":[]}
                """.formatted(person.system(), person.number()));
        assertThat(visit.status()).as("%s", visit).isEqualTo(201);
        return visit.json().path("id").asString();
    }

    public String memberNumber(String persona) {
        return country.person(persona).number();
    }

    /** A signed letter that its addressee may open: the person agreed by word of mouth. */
    public void sendSignedLetter(String from, String persona) {
        String letter = country.signedLetter(from, persona, "page-signed");
        Answer answer = country.as(from).post("/fhir/Bundle", Caller.FHIR, letter, "Musubi-Letter-Consent", "oral");
        assertThat(answer.status()).as("%s", answer).isBetween(200, 201);
    }

    /** A letter that waits for the person's consent. */
    public void sendLetter(String from, String persona) {
        Answer answer = country.as(from).submit(country.sample("referral", from, persona, "page-letter"));
        assertThat(answer.status()).as("%s", answer).isBetween(200, 201);
    }

    /** A letter with a discharge summary in it; it waits for the person's consent. */
    public void sendLetterWithSummary(String from, String persona) {
        String letter = country.sample("referral-with-discharge", from, persona, "hour-letter");
        Answer answer = country.as(from).submit(letter);
        assertThat(answer.status()).as("%s", answer).isBetween(200, 201);
    }

    /** A document that breaks that rule of the gate, and nothing else. */
    public String brokenSample(String rule) {
        Answer answer = country.nobody().get("/demo/samples?break=" + rule);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.body();
    }

    /** The country's time in Japan so much later, as a field for a time has it. */
    public String minutesLater(int minutes) {
        return OffsetDateTime.parse(country.now())
                .plusMinutes(minutes)
                .atZoneSameInstant(ZoneId.of("Asia/Tokyo"))
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** A day so many days after the country's own in Japan, as a field for a day has it. */
    public String daysLater(int days) {
        return OffsetDateTime.parse(country.now())
                .atZoneSameInstant(ZoneId.of("Asia/Tokyo"))
                .toLocalDate()
                .plusDays(days)
                .toString();
    }

    /** A document that the platform accepts. */
    public String sample(String kind, String from, String persona, String id) {
        return country.sample(kind, from, persona, id);
    }

    /** A list of which one line is taken and one refused. */
    public void sendList(String from, String persona, String name) {
        String taken = country.sample("lab", from, persona, "page-list").replaceAll("\\R", "");
        Answer answer = country.as(from).put("/submissions/bulk/" + name, "application/x-ndjson", taken + "\n{}\n");
        assertThat(answer.status()).as("%s", answer).isBetween(200, 202);
    }

    public void declareDisaster(String area) {
        var now = OffsetDateTime.parse(country.now());
        String until = now.plusDays(2).truncatedTo(ChronoUnit.SECONDS).toString();
        String from = now.truncatedTo(ChronoUnit.SECONDS).toString();
        Answer answer = country.as("operator").post("/disasters", "application/json", """
            {"name":"画面の試験の大雨","areas":["%s"],"classes":["MEDICATION"],"from":"%s","until":"%s","reason":"画面の試験のための宣言です"}
            """.formatted(area, from, until));
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
    }

    /** @param party whose app it is; empty for an app of persons */
    public void registerApp(String id, String kind, String party, String scope, String back) {
        String owner = party.isEmpty() ? "" : "\"party\":\"" + party + "\",";
        Answer answer = country.as("operator")
                .post("/clients", "application/json", """
                    {"id":"%s","kind":"%s",%s"name":"見本のアプリ","scope":"%s","redirect_uris":["%s"]}
                    """.formatted(id, kind, owner, scope, back));
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
    }

    /** The token that an app gets for a code. */
    public String openCode(String app, String code, String back, String verifier) {
        Answer answer = country.nobody()
                .post(
                        "/oauth2/token",
                        "application/x-www-form-urlencoded",
                        "grant_type=authorization_code&client_id=" + app + "&code=" + code + "&redirect_uri="
                                + Caller.escaped(back) + "&code_verifier=" + verifier);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.json().path("access_token").asString();
    }

    public void breakTheGlass(String token, String persona) {
        var person = country.person(persona);
        Answer answer = country.withToken(token)
                .post(
                        "/emergency/openings",
                        "application/json",
                        """
                        {"patient":{"system":"%s","value":"%s"},"reason":"意識がなく、家族とも連絡がつかない"}
                        """.formatted(person.system(), person.number()),
                        "Musubi-Purpose",
                        "EMERGENCY");
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
    }
}
