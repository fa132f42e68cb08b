package jp.musubi.standard.gate.packages.differences;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** What was found about differences so far, the narrower first. Source: judgements.tsv. */
final class Judgements {

    private static final Judgements STANDARD = new Judgements(Table.read(Judgements.class, "judgements.tsv"));

    private record Line(
            Pattern profile, Pattern path, Set<String> aspects, String side, Pattern theirs, Judgement judgement) {

        boolean fits(String name, Difference difference) {
            return profile.matcher(name).matches()
                    && path.matcher(difference.path()).matches()
                    && (side.equals("*") || side.equals(difference.side().name()))
                    && (aspects.contains("*")
                            || difference.aspects().stream().allMatch(each -> aspects.contains(each.name())))
                    && theirs.matcher(difference.theirs()).matches();
        }
    }

    private final List<Line> lines;

    private Judgements(List<Row> rows) {
        this.lines = rows.stream().map(Judgements::line).toList();
    }

    static Judgements standard() {
        return STANDARD;
    }

    Judgement of(String canonical, Difference difference) {
        String name = Paths.shortName(canonical);
        return lines.stream()
                .filter(line -> line.fits(name, difference))
                .findFirst()
                .map(Line::judgement)
                .orElse(Judgement.OPEN);
    }

    private static Line line(Row row) {
        return new Line(
                glob(row.get("profile")),
                glob(row.get("path")),
                Set.of(row.get("aspects").split("\\|")),
                row.get("side"),
                glob(row.get("theirs")),
                new Judgement(Verdict.valueOf(row.get("verdict")), row.get("reason"), row.get("source")));
    }

    /** {@code *} for anything, {@code |} between alternatives. */
    private static Pattern glob(String text) {
        String pattern = Arrays.stream(text.split("\\|", -1))
                .map(each -> Pattern.quote(each).replace("*", "\\E.*\\Q"))
                .collect(Collectors.joining("|"));
        return Pattern.compile(pattern, Pattern.DOTALL);
    }
}
