package jp.musubi.platform.cybersecurity.bcp;

import java.util.List;
import java.util.Optional;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 訓練の筋書き。Rows of drill-scripts.tsv of one name. */
public record DrillScript(String id, String japanese, String english, List<Step> steps) {

    private static final List<Row> ROWS = Table.read(DrillScript.class, "drill-scripts.tsv");

    private static final List<DrillScript> ALL = ROWS.stream()
            .map(row -> row.get("script"))
            .distinct()
            .map(DrillScript::of)
            .toList();

    public DrillScript {
        steps = List.copyOf(steps);
    }

    /**
     * One thing to do.
     *
     * @param minute planned, from the beginning of the drill
     * @param line of the check table that it exercises; empty for none
     */
    public record Step(int number, int minute, String line, String owner, String what) {}

    public static List<DrillScript> list() {
        return ALL;
    }

    public static Optional<DrillScript> find(String id) {
        return ALL.stream().filter(script -> script.id().equals(id)).findFirst();
    }

    public Optional<Step> step(int number) {
        return steps.stream().filter(step -> step.number() == number).findFirst();
    }

    private static DrillScript of(String id) {
        List<Row> rows =
                ROWS.stream().filter(row -> row.get("script").equals(id)).toList();
        return new DrillScript(
                id,
                rows.get(0).get("japanese"),
                rows.get(0).get("english"),
                rows.stream()
                        .map(row -> new Step(
                                Integer.parseInt(row.get("step")),
                                Integer.parseInt(row.get("minute")),
                                row.get("line"),
                                row.get("owner"),
                                row.get("what")))
                        .toList());
    }
}
