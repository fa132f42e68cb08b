package jp.musubi.platform.cybersecurity.connections;

import java.util.List;
import java.util.Optional;
import jp.musubi.standard.tables.Table;

/** 機器の種類。A row of device-kinds.tsv. @param gateway connects to the outside */
public record DeviceKind(String id, String japanese, String english, boolean gateway) {

    private static final List<DeviceKind> ALL = Table.read(DeviceKind.class, "device-kinds.tsv").stream()
            .map(row -> new DeviceKind(
                    row.get("kind"),
                    row.get("japanese"),
                    row.get("english"),
                    row.get("gateway").equals("yes")))
            .toList();

    public static List<DeviceKind> list() {
        return ALL;
    }

    /** By its id, or as it is called in Japanese. */
    public static Optional<DeviceKind> find(String word) {
        return ALL.stream()
                .filter(kind -> kind.id().equals(word) || kind.japanese().equals(word))
                .findFirst();
    }

    /** What a scan finds. */
    static DeviceKind other() {
        return find("OTHER").orElseThrow();
    }
}
