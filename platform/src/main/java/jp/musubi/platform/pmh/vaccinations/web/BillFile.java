package jp.musubi.platform.pmh.vaccinations.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.kernel.csv.TableFile;
import jp.musubi.platform.pmh.vaccinations.BillLine;

/** 結果と請求のファイル。 */
final class BillFile {

    private static final List<String> HEAD =
            List.of("接種日", "宛名", "生年月日", "医療機関コード", "医療機関", "種類", "回", "見合わせ", "金額(円)");

    private BillFile() {}

    static TableFile results(List<BillLine> lines, VaccineNames names) {
        return new TableFile("vaccinations", HEAD, rows(lines, names));
    }

    static TableFile bill(YearMonth month, List<BillLine> lines, VaccineNames names) {
        List<List<String>> rows = rows(lines, names);
        long total = lines.stream().mapToLong(BillLine::yen).sum();
        rows.add(List.of("合計", "", "", "", "", lines.size() + "行", "", "", Long.toString(total)));
        return new TableFile("vaccination-bill-" + month, HEAD, rows);
    }

    private static List<List<String>> rows(List<BillLine> lines, VaccineNames names) {
        List<List<String>> rows = new ArrayList<>();
        for (BillLine line : lines) {
            rows.add(List.of(
                    line.day().toString(),
                    line.name(),
                    line.born().toString(),
                    line.facility().digits(),
                    names.facility(line.facility()),
                    names.vaccine(line.item(), false),
                    line.dose(),
                    line.deferred(),
                    Long.toString(line.yen())));
        }
        return rows;
    }
}
