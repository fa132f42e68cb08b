package jp.musubi.platform.records.summary;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.packing.Codec;
import jp.musubi.platform.records.packing.Packed;
import jp.musubi.standard.gate.submission.SubmissionType;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 患者サマリーの証跡。The newest version of each unit that is one and is not withdrawn. */
@Repository
class SummaryRows {

    private static final String OF_PERSON = """
            select u.facility, s.received_at, s.codec, s.size, s.body
              from records.unit u
              join records.submission s
                on s.person_id = u.person_id and s.unit_id = u.unit_id and s.version = u.version
             where u.person_id = :person
               and u.kind = :kind
               and u.state = '受付済'
             order by s.received_at desc, u.unit_id
            """;

    private final JdbcClient database;

    SummaryRows(JdbcClient database) {
        this.database = database;
    }

    /** @param body as sent */
    record Sent(FacilityCode facility, Instant receivedAt, byte[] body) {}

    /** Newest registration first. */
    List<Sent> listOf(PersonId person) {
        return database.sql(OF_PERSON)
                .param("person", person.value())
                .param("kind", SubmissionType.PATIENT_SUMMARY.name())
                .query((row, number) -> new Sent(
                        new FacilityCode(row.getString("facility")),
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        new Packed(Codec.valueOf(row.getString("codec")), row.getInt("size"), row.getBytes("body"))
                                .unpacked()))
                .list();
    }
}
