package jp.musubi.standard.words;

import java.util.HashSet;
import java.util.Set;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 施設内の番号の system。Under these a number of twelve digits is known not to be a 個人番号. */
public final class LocalIdSystems {

    private static final LocalIdSystems STANDARD = new LocalIdSystems();

    private final Set<String> exact = new HashSet<>();
    private final Set<String> oids = new HashSet<>();

    private LocalIdSystems() {
        for (Row row : Table.read(LocalIdSystems.class, "local-id-systems.tsv")) {
            (row.get("match").equals("oid") ? oids : exact).add(row.get("system"));
        }
    }

    public static LocalIdSystems standard() {
        return STANDARD;
    }

    public boolean knows(String system) {
        return exact.contains(system) || oids.stream().anyMatch(oid -> isOfFacility(system, oid));
    }

    /** The arc ends in 1 and the ten digits of a facility; anything else is nobody's system. */
    private static boolean isOfFacility(String system, String oid) {
        return system.length() == oid.length() + 10
                && system.startsWith(oid)
                && FacilityCode.isOne(system.substring(oid.length()));
    }
}
