package jp.musubi.platform.pmh.certificates.forms;

import java.util.List;
import jp.musubi.standard.tables.Table;

/** 書式の節。A row of sections.tsv. */
public record FormSection(String id, String japanese, String english) {

    private static final List<FormSection> ALL = Table.read(FormSection.class, "sections.tsv").stream()
            .map(row -> new FormSection(row.get("section"), row.get("japanese"), row.get("english")))
            .toList();

    /** In the order of the forms. */
    public static List<FormSection> list() {
        return ALL;
    }

    public String in(boolean english) {
        return english ? this.english : japanese;
    }
}
