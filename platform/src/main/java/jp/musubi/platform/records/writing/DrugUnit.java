package jp.musubi.platform.records.writing;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import jp.musubi.standard.tables.Table;

/** 薬の単位。MERIT-9 codes. Source: drug-units.tsv. */
public record DrugUnit(String code, String name) {

    private static final List<DrugUnit> ALL = Table.read(DrugUnit.class, "drug-units.tsv").stream()
            .map(row -> new DrugUnit(row.get("code"), row.get("name")))
            .toList();

    public static List<DrugUnit> list() {
        return ALL;
    }

    public static Optional<DrugUnit> find(String code) {
        return ALL.stream().filter(each -> each.code.equals(code)).findFirst();
    }

    /** The unit that a master of drugs writes so, in half or full width. */
    public static Optional<DrugUnit> findNamed(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return ALL.stream().filter(each -> each.name.equals(plain)).findFirst();
    }
}
