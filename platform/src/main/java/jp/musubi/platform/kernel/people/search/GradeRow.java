package jp.musubi.platform.kernel.people.search;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 確かさの表の一行。 */
record GradeRow(List<Set<Likeness>> allowed, MatchGrade grade, int score) {

    private static final List<String> ITEMS = List.of("number", "name", "birth_date", "sex", "address");
    private static final List<GradeRow> TABLE = Table.read(GradeRow.class, "match-grades.tsv").stream()
            .map(GradeRow::of)
            .toList();

    /** The first row that fits; what fits none is another person. */
    static GradeRow of(Comparison comparison) {
        return TABLE.stream()
                .filter(row -> row.fits(comparison))
                .findFirst()
                .orElse(new GradeRow(List.of(), MatchGrade.CERTAINLY_NOT, 0));
    }

    private boolean fits(Comparison comparison) {
        List<Likeness> items = List.of(
                comparison.number(), comparison.name(), comparison.birthDate(), comparison.sex(), comparison.address());
        for (int i = 0; i < items.size(); i++) {
            if (!allowed.get(i).contains(items.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static GradeRow of(Row row) {
        return new GradeRow(
                ITEMS.stream().map(item -> likenesses(row.get(item))).toList(),
                MatchGrade.valueOf(row.get("grade")),
                Integer.parseInt(row.get("score")));
    }

    private static Set<Likeness> likenesses(String cell) {
        if (cell.equals("*")) {
            return EnumSet.allOf(Likeness.class);
        }
        Set<Likeness> set = EnumSet.noneOf(Likeness.class);
        Arrays.stream(cell.split("\\|")).map(Likeness::valueOf).forEach(set::add);
        return set;
    }
}
