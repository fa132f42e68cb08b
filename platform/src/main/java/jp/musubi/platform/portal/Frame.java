package jp.musubi.platform.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.signin.CurrentCaller;
import jp.musubi.platform.kernel.signin.SessionTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 枠。What the frame of every page shows: who is here, and what time it is. Templates ask it as {@code @frame}. */
@Component("frame")
final class Frame {

    private final Clock clock;
    private final People people;
    private final Offices offices;
    private final Settings settings;
    private final SessionTime session;

    Frame(Clock clock, People people, Offices offices, Settings settings, SessionTime session) {
        this.clock = clock;
        this.people = people;
        this.offices = offices;
        this.settings = settings;
        this.session = session;
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
        return offices.nameOf(caller);
    }

    /** When this session ends if nothing more is done in it, as in 09:15; empty for who has none. */
    public String endOfSession() {
        return session.findEnd().map(PageTime::timeText).orElse("");
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

    public String eraText(LocalDate day, Locale locale) {
        return PageTime.eraText(day, locale);
    }

    public String eraText(Instant instant, Locale locale) {
        return PageTime.eraText(PageTime.dayOf(instant), locale);
    }

    public String isoDay(LocalDate day, Locale locale) {
        return PageTime.isoDay(day, locale);
    }

    /** A date of FHIR or of a file: a whole day with its 和暦, a part of one as it is. */
    public String dateText(String date, Locale locale) {
        try {
            return PageTime.dayText(LocalDate.parse(date), locale);
        } catch (DateTimeParseException partial) {
            return date;
        }
    }

    public String isoText(Instant instant, Locale locale) {
        return PageTime.isoText(instant, locale);
    }

    /** What stands beside {@link #eraText(LocalDate, Locale)}: 西暦; on English pages nothing, for they said it. */
    public String beside(LocalDate day, Locale locale) {
        return PageTime.beside(day, locale);
    }

    /** What stands beside {@link #eraText(Instant, Locale)}: 西暦 and the minute; on English pages the minute. */
    public String beside(Instant instant, Locale locale) {
        return PageTime.beside(instant, locale);
    }

    public String monthText(YearMonth month, Locale locale) {
        return PageTime.monthText(month, locale);
    }

    /** Whether who is signed in sits at a checkup centre, which sends reports and gets no letters. */
    public boolean checkupCentre() {
        Caller caller = caller();
        return caller != null && offices.isCheckupCentre(caller);
    }

    /** This page in the other language. */
    public String addressIn(String language) {
        return PageAddress.inLanguage(language);
    }
}
