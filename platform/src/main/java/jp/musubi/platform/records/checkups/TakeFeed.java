package jp.musubi.platform.records.checkups;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.Checkup;
import jp.musubi.platform.records.CheckupDelay;
import jp.musubi.platform.records.Checkups;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 連携を受け取る。What changed for the insurer that calls, oldest first. Whose report it is decides on the content: access is
 * asked for each person; what is not shown any more is left out, but not its withdrawal.
 */
@Component
public class TakeFeed {

    /** Entries of a page that is looked at. */
    public static final int PAGE = 50;

    /** Of so many days the months are told. */
    private static final int DAYS = 366;

    private final InsurerRight right;
    private final FeedRows feed;
    private final LookedEntries looked;
    private final Checkups checkups;
    private final Clock clock;

    TakeFeed(InsurerRight right, FeedRows feed, LookedEntries looked, Checkups checkups, Clock clock) {
        this.right = right;
        this.feed = feed;
        this.looked = looked;
        this.checkups = checkups;
        this.clock = clock;
    }

    /**
     * @param since the number up to which the insurer has all; 0 for the first call
     * @param most how many entries are looked at
     * @throws jp.musubi.platform.kernel.problems.Problem ACCESS-REFUSED, ACCESS-PURPOSE for who is no insurer
     */
    public FeedPage take(Caller caller, long since, int most, String interaction) {
        String payer = right.requirePayer(caller, interaction);
        List<FeedEntry> entries = feed.listAfter(payer, since, most + 1);
        FeedPage page = page(caller, entries, since, most, interaction);
        List<Long> numbers = entries.stream().limit(most).map(FeedEntry::number).toList();
        feed.taken(payer, numbers, clock.instant());
        return page;
    }

    /**
     * A page without taking: what is new stays new.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem as {@link #take}; PARAMETER-INVALID for a page that there is not
     */
    public FeedView look(Caller caller, FeedAsked asked, String interaction) {
        FeedView view = look(caller, asked, PAGE, interaction);
        if (asked.page() > 1 && (asked.page() - 1) * PAGE >= view.total()) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "page");
        }
        return view;
    }

    /** The first so many, whatever page was asked for. @throws jp.musubi.platform.kernel.problems.Problem as {@link #take} */
    public List<FeedLine> lookAtAll(Caller caller, FeedAsked asked, int most, String interaction) {
        return look(caller, asked.onPage(1), most, interaction).lines();
    }

    private FeedView look(Caller caller, FeedAsked asked, int most, String interaction) {
        String payer = right.requirePayer(caller, interaction);
        Long since = asked.since();
        long from = since == null ? feed.takenUntil(payer) : since;
        List<FeedEntry> entries = looked.list(payer, from, asked, most);
        return new FeedView(from, lines(caller, entries, interaction), looked.count(payer, from, asked));
    }

    /** Days from a checkup to the insurer, month by month, newest first. @throws jp.musubi.platform.kernel.problems.Problem as {@link #take} */
    public List<CheckupDelay> listDelays(Caller caller, String interaction) {
        Instant year = clock.instant().minus(Duration.ofDays(DAYS));
        return feed.listMonths(right.requirePayer(caller, interaction), year);
    }

    /** @param entries one more than a page has, when there is more */
    private FeedPage page(Caller caller, List<FeedEntry> entries, long since, int most, String interaction) {
        List<FeedEntry> page = entries.subList(0, Math.min(most, entries.size()));
        long next = page.isEmpty() ? since : page.get(page.size() - 1).number();
        return new FeedPage(lines(caller, page, interaction), next, entries.size() > most);
    }

    private List<FeedLine> lines(Caller caller, List<FeedEntry> entries, String interaction) {
        Map<PersonId, List<Checkup>> shown = new HashMap<>();
        List<FeedLine> lines = new ArrayList<>();
        for (FeedEntry entry : entries) {
            if (entry.kind() == FeedKind.WITHDRAWN) {
                lines.add(line(entry, null));
            } else {
                shown.computeIfAbsent(entry.person(), person -> read(caller, person, interaction)).stream()
                        .filter(checkup -> checkup.source().unit().equals(entry.unit()))
                        .findFirst()
                        .ifPresent(checkup -> lines.add(line(entry, checkup)));
            }
        }
        return lines;
    }

    private List<Checkup> read(Caller caller, PersonId person, String interaction) {
        Optional<AccessGrant> grant = right.findGrant(caller, person, interaction);
        return grant.isEmpty() ? List.of() : checkups.list(grant.get());
    }

    private static FeedLine line(FeedEntry entry, @Nullable Checkup checkup) {
        return new FeedLine(
                entry.number(),
                entry.kind(),
                entry.unit(),
                checkup == null ? entry.version() : checkup.source().version(),
                entry.day(),
                entry.receivedAt(),
                checkup);
    }
}
