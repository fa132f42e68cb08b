package jp.musubi.platform.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.signin.CurrentCaller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 枠。What the frame of every page shows: who is here, and what time it is. Templates ask it as {@code @frame}. */
@Component("frame")
final class Frame {

    private final Clock clock;
    private final People people;
    private final Facilities facilities;
    private final Settings settings;

    Frame(Clock clock, People people, Facilities facilities, Settings settings) {
        this.clock = clock;
        this.people = people;
        this.facilities = facilities;
        this.settings = settings;
    }

    /** Whether this is the demo country. */
    public boolean demo() {
        return settings.demo();
    }

    /** Who is signed in, or null. */
    public @Nullable Caller caller() {
        return CurrentCaller.find().orElse(null);
    }

    /** The name of who is signed in, as people read it. */
    public String callerText() {
        return CurrentCaller.find().map(this::nameOf).orElse("");
    }

    private String nameOf(Caller caller) {
        if (caller.person() != null) {
            LocalDate today = PageTime.dayOf(clock.instant());
            return people.find(caller.person())
                    .map(person -> person.nameOn(today).text())
                    .orElse(caller.name());
        }
        if (caller.facility() != null) {
            return facilities.find(caller.facility()).map(Facility::name).orElse(caller.name());
        }
        return caller.name();
    }

    public Instant now() {
        return clock.instant();
    }

    public String minuteText(Instant instant, Locale locale) {
        return PageTime.minuteText(instant, locale);
    }

    public String dayText(LocalDate day, Locale locale) {
        return PageTime.dayText(day, locale);
    }

    public String dayText(Instant instant, Locale locale) {
        return PageTime.dayText(PageTime.dayOf(instant), locale);
    }

    public String isoText(Instant instant) {
        return PageTime.isoText(instant);
    }

    /** This page in the other language. */
    public String addressIn(String language) {
        return PageAddress.inLanguage(language);
    }
}
