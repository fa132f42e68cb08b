package jp.musubi.platform.kernel.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the table {@code kernel.letter_consent}, ended ones too. */
@Repository
class GivenLetterRows {

    /** By the index letter_consent_by_person. */
    private static final String OF_PERSON = """
            select consent_id, person_id, letter_id, facility, way, proxy_id, given_at, ended_at, ended_by
              from kernel.letter_consent
             where person_id = :person
             order by given_at desc, consent_id
            """;

    private final JdbcClient jdbc;

    GivenLetterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<GivenLetterConsent> listOf(PersonId person) {
        return jdbc.sql(OF_PERSON)
                .param("person", person.value())
                .query(GivenLetterRows::given)
                .list();
    }

    private static GivenLetterConsent given(ResultSet row, int number) throws SQLException {
        String endedBy = row.getString("ended_by");
        return new GivenLetterConsent(
                row.getObject("consent_id", UUID.class),
                Times.person(row, "person_id"),
                row.getObject("letter_id", UUID.class),
                new FacilityCode(row.getString("facility")),
                LetterConsentWay.valueOf(row.getString("way")),
                Times.findPerson(row, "proxy_id"),
                Times.get(row, "given_at"),
                Times.find(row, "ended_at"),
                endedBy == null ? null : EndedBy.valueOf(endedBy));
    }
}
