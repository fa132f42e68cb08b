package jp.musubi.platform.commandline.drill;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 波。110 notices a second for a minute; then they stand on the curve; then the platform is killed in the middle of more. */
final class WaveStep {

    private static final int A_SECOND = 110;
    private static final int SECONDS = 60;
    /** A hundred a second. */
    private static final int ASKED = 6_000;

    private static final int MORE = 600;
    private static final Duration A_WHILE = Duration.ofSeconds(30);

    private final Country country;
    private final DrillNotices notices;
    private final @Nullable FreshStart own;

    WaveStep(Country country, DrillNotices notices, @Nullable FreshStart own) {
        this.country = country;
        this.notices = notices;
        this.own = own;
    }

    Seen send() throws NotShown {
        LocalDate today = notices.today();
        Wave.Told told = new Wave(country, notices, today).send(A_SECOND * SECONDS, A_SECOND, () -> {});
        if (told.cases() != A_SECOND * SECONDS) {
            throw NotShown.saying("wave.lost", A_SECOND * SECONDS, told.cases());
        }
        if (told.inAMinute() < ASKED) {
            throw NotShown.saying("wave.slow", ASKED, told.inAMinute());
        }
        return Seen.of("wave.seen", told.cases(), told.inAMinute(), told.slowestMillis());
    }

    Seen look() throws NotShown {
        long counted = count();
        Browser desk = country.browser();
        desk.signInAsStaff(DrillNotices.PREFECTURE);
        desk.open("/desk/outbreaks/figures?disease=" + notices.disease())
                .expect(200)
                .expectText("class=\"curve\"")
                .expectText(notices.disease());
        return Seen.of("curve.seen", counted);
    }

    Seen kill() throws NotShown {
        FreshStart killed = own;
        if (killed == null) {
            return Seen.of("kill.none");
        }
        LocalDate today = notices.today();
        String clock = country.time().plus(A_WHILE).toString();
        long[] away = new long[1];
        Wave.Told told =
                new Wave(country, notices, today).send(MORE, A_SECOND, () -> away[0] = killed.killAndStart(clock));
        if (told.cases() != MORE) {
            throw NotShown.saying("wave.lost", MORE, told.cases());
        }
        return Seen.of("kill.seen", MORE, away[0], count());
    }

    /** All of the drill on the curve of the prefecture: none lost, none twice. */
    private long count() throws NotShown {
        Browser desk = country.browser();
        desk.signInAsStaff(DrillNotices.PREFECTURE);
        String csv = desk.open("/desk/outbreaks/figures.csv?disease=" + notices.disease())
                .expect(200)
                .text();
        long sum = csv.lines()
                .skip(1)
                .mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(',') + 1)))
                .sum();
        if (sum != notices.numbers()) {
            throw NotShown.saying("wave.lost", notices.numbers(), sum);
        }
        return sum;
    }
}
