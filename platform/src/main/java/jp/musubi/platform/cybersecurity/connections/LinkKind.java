package jp.musubi.platform.cybersecurity.connections;

import java.util.List;
import java.util.Optional;
import jp.musubi.standard.tables.Table;

/** 外とつなぐ道の種類。A row of link-kinds.tsv. */
public record LinkKind(String id, String japanese, String english) {

    private static final List<LinkKind> ALL = Table.read(LinkKind.class, "link-kinds.tsv").stream()
            .map(row -> new LinkKind(row.get("kind"), row.get("japanese"), row.get("english")))
            .toList();

    public static List<LinkKind> list() {
        return ALL;
    }

    /** By its id, or as it is called in Japanese. */
    public static Optional<LinkKind> find(String word) {
        return ALL.stream()
                .filter(kind -> kind.id().equals(word) || kind.japanese().equals(word))
                .findFirst();
    }
}
