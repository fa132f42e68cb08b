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
import jp.musubi.platform.records.Checkup;
import jp.musubi.platform.records.Checkups;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 連携を受け取る。What changed for the insurer that calls, oldest first. Whose report it is decides on the content: access is
 * asked for each person; what is not shown any more is left out, but not its withdrawal.
 */
@Component
public class TakeFeed {

    /** Of so many days the months are told. */
    private static final int DAYS = 366;

    private final InsurerRight right;
    private final FeedRows feed;
    private final Checkups checkups;
    private final Clock clock;

    TakeFeed(InsurerRight right, FeedRows feed, Checkups checkups, Clock clock) {
        this.right = right;
        this.feed = feed;
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
     * The same without taking: what is new stays new.
     *
     * @param since null for what comes after all that was taken
     * @throws jp.musubi.platform.kernel.problems.Problem as {@link #take}
     */
    public FeedView look(Caller caller, @Nullable Long since, int most, String interaction) {
        String payer = right.requirePayer(caller, interaction);
        long from = since == null ? feed.takenUntil(payer) : since;
        List<FeedEntry> entries = feed.listAfter(payer, from, most + 1);
        Instant year = clock.instant().minus(Duration.ofDays(DAYS));
        return new FeedView(from, page(caller, entries, from, most, interaction), feed.listMonths(payer, year));
    }

    /** @param entries one more than a page has, when there is more */
    private FeedPage page(Caller caller, List<FeedEntry> entries, long since, int most, String interaction) {
        List<FeedEntry> page = entries.subList(0, Math.min(most, entries.size()));
        Map<PersonId, List<Checkup>> shown = new HashMap<>();
        List<FeedLine> lines = new ArrayList<>();
        for (FeedEntry entry : page) {
            if (entry.kind() == FeedKind.WITHDRAWN) {
                lines.add(line(entry, null));
            } else {
                shown.computeIfAbsent(entry.person(), person -> read(caller, person, interaction)).stream()
                        .filter(checkup -> checkup.source().unit().equals(entry.unit()))
                        .findFirst()
                        .ifPresent(checkup -> lines.add(line(entry, checkup)));
            }
        }
        long next = page.isEmpty() ? since : page.get(page.size() - 1).number();
        return new FeedPage(lines, next, entries.size() > most);
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
