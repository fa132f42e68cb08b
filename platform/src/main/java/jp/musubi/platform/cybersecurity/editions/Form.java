package jp.musubi.platform.cybersecurity.editions;

import java.util.Optional;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.standard.tables.Table;

/** 確認票の種類。Who fills it in. */
public enum Form {
    FACILITY("医療機関"),
    PHARMACY("薬局"),
    VENDOR("事業者");

    private final String japanese;

    Form(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }

    /** The form of a facility of that kind; empty for a kind that has none. Source: facility-forms.tsv. */
    public static Optional<Form> findOf(FacilityKind kind) {
        return Table.read(Form.class, "facility-forms.tsv").stream()
                .filter(row -> row.get("kind").equals(kind.name()))
                .map(row -> Form.valueOf(row.get("form")))
                .findFirst();
    }
}
