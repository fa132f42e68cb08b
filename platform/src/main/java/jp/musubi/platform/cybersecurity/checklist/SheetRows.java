package jp.musubi.platform.cybersecurity.checklist;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.cybersecurity.editions.Form;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 確認票の表。Every query names the facility, or the sheet that was found by it. */
@Component
class SheetRows {

    private static final String COLUMNS = """
            select sheet, facility, edition, form, vendor, prefecture, band
              from cybersecurity.sheet
            """;

    private static final String OWN = COLUMNS + """
             where facility = :facility and edition = :edition and vendor = :vendor
            """;

    private static final String OF_FACILITY = COLUMNS + """
             where facility = :facility and edition = :edition
             order by vendor
            """;

    private static final String BY_ID = COLUMNS + """
             where sheet = :sheet
            """;

    private static final String LOCK = COLUMNS + """
             where sheet = :sheet
               for update
            """;

    private static final String BEGIN = """
            insert into cybersecurity.sheet
                   (sheet, facility, edition, form, vendor, prefecture, band, begun_at, begun_by)
            values (:sheet, :facility, :edition, :form, :vendor, :prefecture, :band, :at, :by)
            on conflict (facility, edition, vendor) do nothing
            """;

    private static final String BAND = """
            update cybersecurity.sheet set band = :band where sheet = :sheet
            """;

    private static final String COUNT_VENDORS = """
            select count(*) from cybersecurity.sheet
             where facility = :facility and edition = :edition and vendor <> ''
            """;

    private static final String OF_PREFECTURE = COLUMNS + """
             where edition = :edition and vendor = '' and (:prefecture = '' or prefecture = :prefecture)
               and facility > :after
             order by facility
             limit :most
            """;

    private final JdbcClient sql;

    SheetRows(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Sheet> find(FacilityCode facility, String edition, String vendor) {
        return sql.sql(OWN)
                .param("facility", facility.digits())
                .param("edition", edition)
                .param("vendor", vendor)
                .query((row, place) -> sheet(row))
                .optional();
    }

    Optional<Sheet> find(UUID id) {
        return sql.sql(BY_ID)
                .param("sheet", id)
                .query((row, place) -> sheet(row))
                .optional();
    }

    /** The facility's own first, then its vendors' by name. */
    List<Sheet> list(FacilityCode facility, String edition) {
        return sql.sql(OF_FACILITY)
                .param("facility", facility.digits())
                .param("edition", edition)
                .query((row, place) -> sheet(row))
                .list();
    }

    /** Own sheets of facilities by code. {@code prefecture} empty for all. */
    List<Sheet> listOf(String edition, String prefecture, String after, int most) {
        return sql.sql(OF_PREFECTURE)
                .param("edition", edition)
                .param("prefecture", prefecture)
                .param("after", after)
                .param("most", most)
                .query((row, place) -> sheet(row))
                .list();
    }

    int countVendors(FacilityCode facility, String edition) {
        return sql.sql(COUNT_VENDORS)
                .param("facility", facility.digits())
                .param("edition", edition)
                .query((row, place) -> row.getInt(1))
                .single();
    }

    /** Whether it is new; one that is there stays as it is. */
    boolean begin(Sheet sheet, Instant at, String by) {
        return sql.sql(BEGIN)
                        .param("sheet", sheet.id())
                        .param("facility", sheet.facility().digits())
                        .param("edition", sheet.edition())
                        .param("form", sheet.form().name())
                        .param("vendor", sheet.vendor())
                        .param("prefecture", sheet.prefecture())
                        .param("band", sheet.band())
                        .param("at", at.atOffset(UTC))
                        .param("by", by)
                        .update()
                > 0;
    }

    /** Others who write to the sheet wait until this transaction ends. */
    Sheet lock(UUID id) {
        return sql.sql(LOCK)
                .param("sheet", id)
                .query((row, place) -> sheet(row))
                .single();
    }

    void setBand(UUID id, String band) {
        sql.sql(BAND).param("sheet", id).param("band", band).update();
    }

    private static Sheet sheet(ResultSet row) throws SQLException {
        return new Sheet(
                row.getObject("sheet", UUID.class),
                new FacilityCode(row.getString("facility")),
                row.getString("edition"),
                Form.valueOf(row.getString("form")),
                row.getString("vendor"),
                row.getString("prefecture"),
                row.getString("band"));
    }
}
