package jp.musubi.platform.cybersecurity.backups;

import java.util.List;
import java.util.Optional;
import jp.musubi.standard.tables.Table;

/** 媒体。A row of media.tsv. */
public record Medium(String id, String japanese, String english) {

    private static final List<Medium> ALL = Table.read(Medium.class, "media.tsv").stream()
            .map(row -> new Medium(row.get("medium"), row.get("japanese"), row.get("english")))
            .toList();

    public static List<Medium> list() {
        return ALL;
    }

    public static Optional<Medium> find(String id) {
        return ALL.stream().filter(medium -> medium.id().equals(id)).findFirst();
    }
}
