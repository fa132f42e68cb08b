package jp.musubi.standard.masters;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.standard.masters.MasterEntry.Drug;
import jp.musubi.standard.tables.CsvLine;
import org.jspecify.annotations.Nullable;

/** 公式のファイル一つ。All its rows, or the faults of its rows. */
final class MasterFile {

    private static final int MOST_ROWS = 200_000;
    private static final int MOST_FAULTS = 20;

    private final Layout layout;
    private final String name;
    private final List<WrongMasters.Fault> faults = new ArrayList<>();
    private final List<MasterEntry> entries = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    private MasterFile(Layout layout, String name) {
        this.layout = layout;
        this.name = name;
    }

    /**
     * @param name of the file, for what is told
     * @throws WrongMasters when any row is wrong, or there is none
     */
    static List<MasterEntry> read(Layout layout, String name, InputStream in) throws IOException {
        MasterFile file = new MasterFile(layout, name);
        file.read(new Lines(new BufferedInputStream(in)));
        if (file.faults.isEmpty() && file.entries.isEmpty()) {
            file.add(0, "行がありません");
        }
        if (!file.faults.isEmpty()) {
            throw new WrongMasters(file.faults);
        }
        return file.owned();
    }

    private void read(Lines lines) throws IOException {
        boolean more = true;
        while (more && faults.size() < MOST_FAULTS) {
            try {
                String line = lines.next();
                more = line != null;
                if (line != null && !line.isEmpty()) {
                    take(line);
                }
            } catch (RowFault fault) {
                add(lines.number(), fault.why());
            }
            if (lines.number() > MOST_ROWS) {
                add(lines.number(), "行が多すぎます");
                return;
            }
        }
    }

    private void take(String line) throws RowFault {
        List<String> cells = CsvLine.find(line);
        if (cells == null) {
            throw new RowFault("引用符が閉じていません");
        }
        if (isDifference(cells)) {
            throw new RowFault("差分のファイルの行です。全件のファイルを置いてください");
        }
        MasterEntry entry = layout.find(cells);
        if (entry != null && !codes.add(entry.code())) {
            throw new RowFault("同じコードの行が二度あります");
        }
        add(entry);
    }

    /** A changed row of a difference has its code and the changed columns only; one of a whole file has all (claims §2). */
    private static boolean isDifference(List<String> cells) {
        return cells.size() > 5
                && cells.get(0).equals("5")
                && cells.get(4).isEmpty()
                && cells.get(5).isEmpty();
    }

    private void add(@Nullable MasterEntry entry) {
        if (entry != null) {
            entries.add(entry);
        }
    }

    private void add(int line, String why) {
        faults.add(new WrongMasters.Fault(name, line, why));
    }

    /** Drugs know whether their price code is theirs alone. */
    private List<MasterEntry> owned() {
        Map<String, Integer> counts = new HashMap<>();
        for (MasterEntry entry : entries) {
            if (entry instanceof Drug drug && drug.price() != null) {
                counts.merge(drug.price(), 1, Integer::sum);
            }
        }
        return entries.stream().map(entry -> owned(entry, counts)).toList();
    }

    private static MasterEntry owned(MasterEntry entry, Map<String, Integer> counts) {
        if (!(entry instanceof Drug drug) || drug.price() == null) {
            return entry;
        }
        boolean own = counts.getOrDefault(drug.price(), 0) == 1;
        return new Drug(
                drug.code(),
                drug.name(),
                drug.kana(),
                drug.unit(),
                drug.price(),
                own,
                drug.generic(),
                drug.genericName(),
                drug.days());
    }
}
