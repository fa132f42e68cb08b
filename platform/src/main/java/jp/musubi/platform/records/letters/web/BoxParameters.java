package jp.musubi.platform.records.letters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.PlaceName;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.letters.BoxQuery;
import jp.musubi.platform.records.letters.DeliveryState;
import jp.musubi.platform.records.numbering.UnitIds;
import org.jspecify.annotations.Nullable;

/**
 * 箱の条件。{@code identifier} (the sender's own: system|value of the Bundle), {@code state} (several by commas), {@code patient} (id), {@code since} and {@code until} (days of Japan, both
 * included), {@code sort} ({@code date} or {@code -date}), {@code page} from 1, {@code count} 1 to 100.
 */
record BoxParameters(HttpServletRequest request, @Nullable Caller sender) {

    private static final Set<String> KNOWN =
            Set.of("identifier", "state", "patient", "since", "until", "sort", "page", "count", "lang");
    private static final Set<String> FILE = Set.of("format", "charset");
    private static final int ORDINARY_COUNT = 20;
    private static final int LAST_PAGE = 10_000;

    /** Of an inbox: it knows no identifiers of others. */
    BoxParameters(HttpServletRequest request) {
        this(request, null);
    }

    /** @throws Problem PARAMETER-UNKNOWN, PARAMETER-INVALID */
    BoxQuery read() {
        return read(Set.of());
    }

    /** As {@link #read}, from the first page and with all that a page may have; what form the file has stands beside. */
    BoxQuery readForFile() {
        BoxQuery asked = read(FILE);
        return asked.onPage(1);
    }

    private BoxQuery read(Set<String> more) {
        for (String name : request.getParameterMap().keySet()) {
            if ((!KNOWN.contains(name) && !more.contains(name)) || (name.equals("identifier") && sender == null)) {
                throw new Problem(ProblemCode.PARAMETER_UNKNOWN, PlaceName.of(name));
            }
        }
        return new BoxQuery(
                states(),
                person(),
                letter(),
                day("since"),
                day("until"),
                oldestFirst(),
                number("page", 1, LAST_PAGE),
                number("count", ORDINARY_COUNT, BoxQuery.LARGEST));
    }

    private Set<DeliveryState> states() {
        Set<DeliveryState> states = EnumSet.noneOf(DeliveryState.class);
        String sent = find("state");
        if (sent != null) {
            for (String name : sent.split(",", -1)) {
                states.add(Arrays.stream(DeliveryState.values())
                        .filter(state -> state.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> invalid("state")));
            }
        }
        return states;
    }

    private @Nullable PersonId person() {
        String sent = find("patient");
        if (sent == null) {
            return null;
        }
        String id = sent.startsWith("Patient/") ? sent.substring("Patient/".length()) : sent;
        return new PersonId(LetterIds.read(id));
    }

    /** The unit's id follows from the sender and its identifier, so that nobody finds another's by it. */
    private @Nullable UUID letter() {
        String sent = find("identifier");
        if (sent == null || sender == null || sender.facility() == null) {
            return null;
        }
        int bar = sent.indexOf('|');
        if (bar < 1 || bar == sent.length() - 1 || !sent.matches("\\P{Cntrl}{3,300}")) {
            throw invalid("identifier");
        }
        return UnitIds.derive(sender.facility(), sent.substring(0, bar), sent.substring(bar + 1));
    }

    private @Nullable LocalDate day(String name) {
        String sent = find(name);
        if (sent == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(sent);
            if (day.getYear() < 1900 || day.getYear() > 9000) {
                throw invalid(name);
            }
            return day;
        } catch (DateTimeParseException wrong) {
            throw invalid(name);
        }
    }

    private boolean oldestFirst() {
        String sent = find("sort");
        if (sent == null || sent.equals("-date")) {
            return false;
        }
        if (sent.equals("date")) {
            return true;
        }
        throw invalid("sort");
    }

    private int number(String name, int absent, int largest) {
        String sent = find(name);
        if (sent == null) {
            return absent;
        }
        if (!sent.matches("[1-9][0-9]{0,4}") || Integer.parseInt(sent) > largest) {
            throw invalid(name);
        }
        return Integer.parseInt(sent);
    }

    /** Empty fields of a form count as not there. */
    private @Nullable String find(String name) {
        String[] sent = request.getParameterValues(name);
        if (sent == null || (sent.length == 1 && sent[0].isEmpty())) {
            return null;
        }
        if (sent.length > 1) {
            throw invalid(name);
        }
        return sent[0];
    }

    private static Problem invalid(String name) {
        return new Problem(ProblemCode.PARAMETER_INVALID, name);
    }
}
