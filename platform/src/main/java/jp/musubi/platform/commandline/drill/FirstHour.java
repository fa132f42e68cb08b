package jp.musubi.platform.commandline.drill;

import java.net.URI;
import java.util.List;

/** はじめの一時間。Its steps in the order in which somebody new would take them. */
final class FirstHour {

    /** Of which there are so many, known before anything has started. */
    static final int STEPS = 7;

    private FirstHour() {}

    /** @param seconds from the start until the platform was ready; 0 for one that ran before */
    static List<Step> steps(URI address, long seconds) {
        var country = new Country(address);
        var start = new StartStep(country, address.toString(), seconds);
        var letters = new LetterSteps(country);
        var looks = new LookStep(country);
        var gate = new GateStep(country);
        var clock = new ClockStep(country, letters);
        return List.of(
                new Step("start", start::look),
                new Step("send", letters::send),
                new Step("agree", letters::agree),
                new Step("open", letters::open),
                new Step("looks", looks::look),
                new Step("gate", gate::judge),
                new Step("clock", clock::move));
    }
}
