package jp.musubi.platform.outbreaks.sentinel;

import java.util.List;
import jp.musubi.platform.outbreaks.diseases.SentinelDisease;
import org.jspecify.annotations.Nullable;

/** 一つの期間の報告。What a site counts in it, and what it told. */
public record SentinelSheet(SentinelPeriod period, List<Line> lines) {

    public SentinelSheet {
        lines = List.copyOf(lines);
    }

    /**
     * 一つの疾患。
     *
     * @param cases null while nothing was told
     * @param corrections how often it was told anew
     */
    public record Line(SentinelDisease disease, @Nullable Integer cases, int corrections) {}

    /** Ids of what is counted in it. */
    public List<String> diseases() {
        return lines.stream().map(line -> line.disease().id()).toList();
    }

    /** Whether each of its diseases was told; a none is told as 0. */
    public boolean isWhole() {
        return lines.stream().allMatch(line -> line.cases() != null);
    }

    public long sum() {
        return lines.stream()
                .mapToLong(line -> line.cases() == null ? 0 : line.cases())
                .sum();
    }

    static Line line(SentinelDisease disease, SentinelRows.@Nullable Own told) {
        return told == null ? new Line(disease, null, 0) : new Line(disease, told.cases(), told.times() - 1);
    }
}
