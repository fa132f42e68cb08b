package jp.musubi.platform.cybersecurity.checklist;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.cybersecurity.editions.Edition;
import jp.musubi.platform.cybersecurity.editions.Form;
import jp.musubi.platform.cybersecurity.editions.Item;
import jp.musubi.platform.kernel.people.Facility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 確認票に書く。Adds a line for each item whose answer differs from the newest one, and moves the tally with it. */
@Service
public class FillSheet {

    private static final int MOST_VENDORS = 100;

    private final SheetRows sheets;
    private final AnswerRows answers;
    private final TallyRows tally;
    private final Clock clock;

    FillSheet(SheetRows sheets, AnswerRows answers, TallyRows tally, Clock clock) {
        this.sheets = sheets;
        this.answers = answers;
        this.tally = tally;
        this.clock = clock;
    }

    /**
     * Who writes, how it came, and what was seen before.
     *
     * @param seen number of lines of the sheet when it was shown; negative to write whatever came in between
     */
    public record Writing(String by, AnswerLine.Origin origin, int seen) {}

    /** The facility's own sheet, begun when there is none. */
    @Transactional
    public Sheet open(Facility facility, Edition edition, Form form, String by) {
        return open(facility, edition, form, "", by);
    }

    /** A vendor's sheet; empty when the facility has too many already. */
    @Transactional
    public Optional<Sheet> openVendor(Facility facility, Edition edition, String vendor, String by) {
        boolean known = sheets.find(facility.code(), edition.id(), vendor).isPresent();
        return known || sheets.countVendors(facility.code(), edition.id()) < MOST_VENDORS
                ? Optional.of(open(facility, edition, Form.VENDOR, vendor, by))
                : Optional.empty();
    }

    /**
     * Writes what differs; items that are not named stay as they are.
     *
     * @return how many lines were added; empty when somebody else wrote since the sheet was shown
     */
    @Transactional
    public Optional<Integer> write(UUID id, Edition edition, Map<String, ItemAnswer> wanted, Writing writing) {
        Sheet sheet = sheets.lock(id);
        Map<String, AnswerLine> newest = answers.newest(id);
        if (writing.seen() >= 0 && writing.seen() != linesOf(newest)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        int added = 0;
        for (Item item : edition.items(sheet.form())) {
            AnswerLine before = newest.get(item.id());
            ItemAnswer old = before == null ? ItemAnswer.NONE : before.answer();
            ItemAnswer next = wanted.get(item.id());
            if (next != null && !next.equals(old)) {
                int number = before == null ? 1 : before.number() + 1;
                answers.add(id, new AnswerLine(item.id(), number, next, writing.origin(), writing.by(), now));
                move(sheet, item.id(), old, next);
                added++;
            }
        }
        return Optional.of(added);
    }

    /** How many lines there are in all: what a page was shown. */
    public static int linesOf(Map<String, AnswerLine> newest) {
        return newest.values().stream().mapToInt(AnswerLine::number).sum();
    }

    /** Moves all that the sheet counts for to the other band. */
    @Transactional
    public void setBand(UUID id, Edition edition, String band) {
        Sheet sheet = sheets.lock(id);
        if (sheet.band().equals(band) || sheet.ofVendor()) {
            return;
        }
        Map<String, AnswerLine> newest = answers.newest(id);
        sheets.setBand(id, band);
        Sheet moved = sheets.lock(id);
        for (Item item : edition.items(sheet.form())) {
            AnswerLine line = newest.get(item.id());
            String counted = counted(line == null ? ItemAnswer.NONE : line.answer());
            tally.change(sheet, item.id(), counted, -1);
            tally.change(moved, item.id(), counted, 1);
        }
    }

    private Sheet open(Facility facility, Edition edition, Form form, String vendor, String by) {
        Optional<Sheet> there = sheets.find(facility.code(), edition.id(), vendor);
        if (there.isPresent()) {
            return there.get();
        }
        var sheet =
                new Sheet(UUID.randomUUID(), facility.code(), edition.id(), form, vendor, facility.prefecture(), "");
        if (sheets.begin(sheet, clock.instant(), by) && !sheet.ofVendor()) {
            edition.items(form).forEach(item -> tally.change(sheet, item.id(), TallyRows.OPEN, 1));
        }
        return sheets.find(facility.code(), edition.id(), vendor).orElseThrow();
    }

    private void move(Sheet sheet, String item, ItemAnswer old, ItemAnswer next) {
        String from = counted(old);
        String to = counted(next);
        if (!sheet.ofVendor() && !from.equals(to)) {
            tally.change(sheet, item, from, -1);
            tally.change(sheet, item, to, 1);
        }
    }

    private static String counted(ItemAnswer answer) {
        Answer counts = answer.counts();
        return counts == null ? TallyRows.OPEN : counts.name();
    }
}
