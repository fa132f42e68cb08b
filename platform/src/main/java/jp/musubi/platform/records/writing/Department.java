package jp.musubi.platform.records.writing;

import java.util.List;
import java.util.Optional;
import jp.musubi.standard.tables.Table;

/** 診療科。Codes of two digits as in SS-MIX2. Source: departments.tsv. */
public record Department(String code, String name, String english) {

    private static final List<Department> ALL = Table.read(Department.class, "departments.tsv").stream()
            .map(row -> new Department(row.get("code"), row.get("name"), row.get("english")))
            .toList();

    public static List<Department> list() {
        return ALL;
    }

    public static Optional<Department> find(String code) {
        return ALL.stream().filter(each -> each.code.equals(code)).findFirst();
    }
}
