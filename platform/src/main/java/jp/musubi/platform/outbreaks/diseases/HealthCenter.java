package jp.musubi.platform.outbreaks.diseases;

import jp.musubi.standard.tables.Row;

/**
 * 保健所。A row of centers.tsv.
 *
 * @param city whether a city or a ward runs it; else the prefecture does
 * @param address beginning of the addresses it is for; empty for the rest of the prefecture
 */
public record HealthCenter(
        String id, String prefecture, boolean city, String address, String japanese, String english) {

    static HealthCenter of(Row row) {
        return new HealthCenter(
                row.get("center"),
                row.get("prefecture"),
                row.get("runs").equals("CITY"),
                row.get("address"),
                row.get("japanese"),
                row.get("english"));
    }
}
