package jp.musubi.platform.pmh.care;

import java.util.List;
import java.util.Optional;
import jp.musubi.standard.tables.Table;

/** 要介護度。A row of levels.tsv. */
public record CareLevel(String id, String japanese, String english) {

    private static final List<CareLevel> ALL = Table.read(CareLevel.class, "levels.tsv").stream()
            .map(row -> new CareLevel(row.get("level"), row.get("japanese"), row.get("english")))
            .toList();

    /** The lightest first. */
    public static List<CareLevel> list() {
        return ALL;
    }

    public static Optional<CareLevel> find(String id) {
        return ALL.stream().filter(level -> level.id().equals(id)).findFirst();
    }

    public String in(boolean english) {
        return english ? this.english : japanese;
    }
}
