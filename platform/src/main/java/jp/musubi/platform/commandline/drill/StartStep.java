package jp.musubi.platform.commandline.drill;

import jp.musubi.standard.json.JsonObject;

/** 起動。Every system of the country works, and its first page is there. */
final class StartStep {

    private static final String RUNNING = "稼働";

    private final Country country;
    private final String address;
    private final long seconds;

    /** @param seconds from the start until it was ready; 0 for a platform that ran before */
    StartStep(Country country, String address, long seconds) {
        this.country = country;
        this.address = address;
        this.seconds = seconds;
    }

    Seen look() throws NotShown {
        JsonObject health = country.get("/health").expect(200).json();
        if (!RUNNING.equals(Reply.text(health, "state"))) {
            throw NotShown.saying("state", RUNNING, Reply.text(health, "state"));
        }
        country.browser().open("/").expect(200).expectText("/signin/" + LetterSteps.PATIENT);
        int systems = health.listObjects("systems").size();
        return seconds == 0 ? Seen.of("start.ran", address, systems) : Seen.of("start.seen", address, seconds, systems);
    }
}
