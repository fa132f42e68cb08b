package jp.musubi.platform.cybersecurity.inspections;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** 項目の様子。All lines of an item in the order of arrival, and what of them counts. */
public record ItemStand(List<VisitLine> lines) {

    public static final ItemStand NONE = new ItemStand(List.of());

    public ItemStand {
        lines = List.copyOf(lines);
    }

    /** Number of the newest line; 0 for none. */
    public int newest() {
        return lines.size();
    }

    public boolean has(UUID draft) {
        return lines.stream().anyMatch(line -> line.draft().equals(draft));
    }

    /** What counts: lines that nobody who had seen them replaced. Of two who did not see each other, both. */
    public List<VisitLine> heads() {
        return lines.stream()
                .filter(line -> lines.stream()
                        .noneMatch(later -> later.number() > line.number() && later.seen() >= line.number()))
                .toList();
    }

    /** As somebody saw it to whom only the first lines were shown. */
    public ItemStand at(int seen) {
        return new ItemStand(lines.subList(0, Math.max(0, Math.min(seen, lines.size()))));
    }

    /** Whether verdicts stand against each other and somebody has to decide. */
    public boolean contested() {
        return verdicts().size() > 1;
    }

    /** Empty while nobody gave one, or while they contradict each other. */
    public Optional<Verdict> verdict() {
        return contested() ? Optional.empty() : verdicts().stream().findFirst();
    }

    /** What the page puts into the field: of a contested item nothing, since the notes stand beside it. */
    public String note() {
        return contested()
                ? ""
                : heads().stream()
                        .map(VisitLine::note)
                        .filter(note -> !note.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("\n"));
    }

    /**
     * The line that is added for what somebody wrote; empty when it came before, or says nothing new to what its writer
     * had seen.
     */
    Optional<VisitLine> take(MergeVisit.Written written, String inspector, Instant at, String by) {
        ItemStand shown = at(written.seen());
        if (has(written.draft()) || shown.says(written)) {
            return Optional.empty();
        }
        // Words alone settle nothing: what contradicts each other goes on doing so.
        boolean beside = written.verdict() == Verdict.OPEN && shown.contested();
        return Optional.of(new VisitLine(
                written.item(),
                newest() + 1,
                written.verdict(),
                written.note(),
                inspector,
                written.draft(),
                beside ? 0 : shown.newest(),
                at,
                by));
    }

    private boolean says(MergeVisit.Written written) {
        return verdict().orElse(Verdict.OPEN) == written.verdict() && note().equals(written.note());
    }

    private List<Verdict> verdicts() {
        return heads().stream()
                .map(VisitLine::verdict)
                .filter(each -> each != Verdict.OPEN)
                .distinct()
                .toList();
    }
}
