package jp.musubi.platform.cybersecurity.bcp;

import java.util.List;
import java.util.Optional;
import jp.musubi.standard.tables.Table;

/** 連絡の相手の種類。A row of contact-kinds.tsv. @param needed a chart without one is incomplete */
public record ContactKind(String id, String japanese, String english, boolean needed) {

    private static final List<ContactKind> ALL = Table.read(ContactKind.class, "contact-kinds.tsv").stream()
            .map(row -> new ContactKind(
                    row.get("kind"),
                    row.get("japanese"),
                    row.get("english"),
                    row.get("needed").equals("yes")))
            .toList();

    public static List<ContactKind> list() {
        return ALL;
    }

    public static Optional<ContactKind> find(String id) {
        return ALL.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }
}
