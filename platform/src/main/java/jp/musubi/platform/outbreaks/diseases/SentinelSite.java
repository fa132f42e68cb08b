package jp.musubi.platform.outbreaks.diseases;

import jp.musubi.standard.tables.Row;
import jp.musubi.standard.words.FacilityCode;

/** 定点。A row of sites.tsv: a facility that counts what sites of one kind count. @param kind as in sentinel-diseases.tsv */
public record SentinelSite(FacilityCode facility, String kind) {

    static SentinelSite of(Row row) {
        return new SentinelSite(new FacilityCode(row.get("facility")), row.get("site"));
    }
}
