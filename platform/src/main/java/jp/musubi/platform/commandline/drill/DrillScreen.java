package jp.musubi.platform.commandline.drill;

import jp.musubi.platform.commandline.check.Screen;

/** 演習の画面。A Japanese line and an English one for each step; what is under way only where somebody looks. */
final class DrillScreen {

    private static final String WIPE = "\r\u001b[K";

    private final Screen screen;
    private final Words words;
    private final int steps;
    private volatile boolean interrupted;

    DrillScreen(Screen screen, Words words, int steps) {
        this.screen = screen;
        this.words = words;
        this.steps = steps;
    }

    void begin(int number, String step) {
        if (screen.errIsTerminal()) {
            Seen name = Seen.of(step);
            screen.err()
                    .print(WIPE + "… " + number + "/" + steps + " " + words.japanese(name) + " " + words.english(name));
            screen.err().flush();
        }
    }

    void show(int number, String step, Seen seen) {
        say("✔", number, step, seen);
    }

    /** After an interruption nothing answers any more, which is no finding. */
    void fail(int number, String step, Seen seen) {
        if (!interrupted) {
            say("✘", number, step, seen);
        }
    }

    void end(int shown) {
        if (!interrupted) {
            Seen seen = Seen.of(shown == steps ? "all" : "some", shown, steps);
            screen.out().println(words.japanese(seen) + " " + words.english(seen));
            screen.out().flush();
        }
    }

    void interrupt() {
        interrupted = true;
        wipe();
        Seen seen = Seen.of("interrupted");
        screen.err().println(words.japanese(seen) + " " + words.english(seen));
        screen.err().flush();
    }

    private void say(String mark, int number, String step, Seen seen) {
        wipe();
        Seen name = Seen.of(step);
        String place = mark + " " + number + "/" + steps + " ";
        screen.out().println(place + words.japanese(name) + ": " + words.japanese(seen));
        screen.out().println("      " + words.english(name) + ": " + words.english(seen));
        screen.out().flush();
    }

    private void wipe() {
        if (screen.errIsTerminal()) {
            screen.err().print(WIPE);
            screen.err().flush();
        }
    }
}
