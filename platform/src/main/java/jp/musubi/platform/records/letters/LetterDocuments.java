package jp.musubi.platform.records.letters;

import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.records.packing.Codec;
import jp.musubi.platform.records.packing.Packed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 文書の中身。The table {@code records.letter_document}: read under a grant for the very letter, and erased. */
@Repository
class LetterDocuments {

    private static final String ONE = """
            select codec, size, body
              from records.letter_document
             where person_id = :person and unit_id = :letter and version = :version
            """;

    // All copies: a letter whose number was linked to another person stands under both.
    private static final String ERASE = """
            delete from records.letter_document
             where unit_id = :letter
            """;

    private final JdbcClient database;

    LetterDocuments(JdbcClient database) {
        this.database = database;
    }

    /**
     * The newest version, byte for byte as it was sent.
     *
     * @throws IllegalArgumentException when the grant is for another letter
     */
    byte[] sent(Letter letter, AccessGrant grant) {
        UUID granted = grant.letter();
        if (!letter.id().unit().equals(granted) || !letter.id().person().equals(grant.person())) {
            throw new IllegalArgumentException("the grant is not for this letter");
        }
        return database.sql(ONE)
                .param("person", letter.id().person().value())
                .param("letter", letter.id().unit())
                .param("version", letter.version())
                .query((row, number) ->
                        new Packed(Codec.valueOf(row.getString("codec")), row.getInt("size"), row.getBytes("body")))
                .single()
                .unpacked();
    }

    /** All versions of it. */
    void erase(Letter letter) {
        database.sql(ERASE).param("letter", letter.id().unit()).update();
    }
}
