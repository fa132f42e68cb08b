package jp.musubi.platform.commandline.drill;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import jp.musubi.standard.json.JsonObject;

/** 時計を進める。What was foretold is no longer shown afterwards, for the reason that was told before. */
final class ClockStep {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    /** A received letter is erased after seven days; a visit's consent has then ended, too. */
    private static final Duration WEEK = Duration.ofDays(8);

    private static final int TRIES = 240;
    private static final long PAUSE_MILLIS = 250;
    private static final Map<String, String> TYPES = Map.of(
            "CONDITION", "Condition",
            "ALLERGY", "AllergyIntolerance",
            "INFECTION", "Observation",
            "LAB", "Observation",
            "MEDICATION", "MedicationRequest");

    private final Country country;
    private final LetterSteps letters;

    ClockStep(Country country, LetterSteps letters) {
        this.country = country;
        this.letters = letters;
    }

    Seen move() throws NotShown {
        country.moveClock(country.time().plus(WEEK));
        String erased = waitForErasure();
        letters.refuse("/letters/inbox/" + letters.letter() + "/open", 410, "LETTER-ERASED");
        String patient = country.person(LetterSteps.PATIENT).id();
        country.get("/fhir/Condition?patient=" + patient, LetterSteps.ADDRESSEE).expect(403);

        JsonObject first = soonest(patient);
        String kind = Reply.text(first, "dataClass");
        String item = "/fhir/" + TYPES.get(kind) + "/" + Reply.text(first, "id");
        String lastDay = Reply.text(first, "lastDay");
        country.get(item, LetterSteps.PATIENT).expect(200);
        country.moveClock(
                LocalDate.parse(lastDay).plusDays(1).atStartOfDay(JAPAN).toInstant());
        country.get(item, LetterSteps.PATIENT).expect(404);
        return Seen.of(
                "clock.seen",
                erased,
                Seen.of("class." + kind),
                lastDay,
                Seen.of("from." + Reply.text(first, "countsFrom")),
                span(Reply.text(first, "shownFor")),
                Seen.of("why." + Reply.text(first, "why")));
    }

    /** An ISO 8601 period of one unit in words. */
    private static Seen span(String period) {
        int end = period.length() - 1;
        return Seen.of("span." + period.charAt(end), period.substring(1, end));
    }

    /** What is told to vanish first, of the kinds that are read by their id. */
    private JsonObject soonest(String patient) throws NotShown {
        Reply preview = country.get("/records/vanishing?days=3660&patient=" + patient, LetterSteps.PATIENT)
                .expect(200);
        for (JsonObject item : preview.json().listObjects("items")) {
            if (TYPES.containsKey(Reply.text(item, "dataClass"))) {
                return item;
            }
        }
        throw NotShown.saying("absent", preview.asked(), "items");
    }

    /** Erased in the background, soon after its time has come. */
    private String waitForErasure() throws NotShown {
        for (int i = 1; i < TRIES; i++) {
            try {
                return letters.state("/letters/inbox/", LetterSteps.ADDRESSEE, "ERASED");
            } catch (NotShown notYet) {
                pause();
            }
        }
        return letters.state("/letters/inbox/", LetterSteps.ADDRESSEE, "ERASED");
    }

    private static void pause() throws NotShown {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw NotShown.saying("silent", "clock");
        }
    }
}
