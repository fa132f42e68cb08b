package jp.musubi.platform.kernel.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import jp.musubi.standard.words.FacilityCode;

/** 同意の行を読む。 */
final class ConsentRow {

    private ConsentRow() {}

    static Consent read(ResultSet row, int number) throws SQLException {
        String endedBy = row.getString("ended_by");
        return new Consent(
                row.getObject("consent_id", UUID.class),
                Times.person(row, "person_id"),
                new FacilityCode(row.getString("facility")),
                ConsentClass.valueOf(row.getString("consent_class")),
                Channel.valueOf(row.getString("channel")),
                Times.get(row, "granted_at"),
                Times.get(row, "expires_at"),
                Times.find(row, "revoked_at"),
                new ConsentOrigin(
                        CareSetting.valueOf(row.getString("care")),
                        row.getObject("visit_id", UUID.class),
                        Times.findPerson(row, "proxy_id")),
                endedBy == null ? null : EndedBy.valueOf(endedBy));
    }
}
