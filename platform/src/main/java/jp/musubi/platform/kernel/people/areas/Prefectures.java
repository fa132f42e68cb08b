package jp.musubi.platform.kernel.people.areas;

import java.util.List;
import java.util.Optional;
import jp.musubi.standard.tables.Table;

/** 都道府県の表。The 47 of JIS X 0401, from prefectures.tsv. Source: identifiers §3. */
public final class Prefectures {

    private static final List<Prefecture> ALL = Table.read(Prefectures.class, "prefectures.tsv").stream()
            .map(row -> new Prefecture(row.get("code"), row.get("japanese"), row.get("english")))
            .toList();

    private Prefectures() {}

    /** All, from north to south as numbered. */
    public static List<Prefecture> list() {
        return ALL;
    }

    public static Optional<Prefecture> find(String code) {
        return ALL.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
