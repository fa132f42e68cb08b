package jp.musubi.platform.records.sixitems;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.rounds.Question;
import jp.musubi.platform.records.packing.Codec;
import jp.musubi.platform.records.packing.Packed;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 見せる単位の保管。A row a unit that is served: its directory and its block. What a person has is read as a whole. */
@Component
class UnitRows {

    /** Up to so many units their blocks come with the directories. */
    private static final int FEW = 12;

    private static final int ROWS_AT_ONCE = 500;

    private static final String PUT = """
            insert into records.served (
                   person_id, unit_id, version, facility, registered_at, directory, codec, size, body)
            values (:person, :unit, :version, :facility, :registeredAt, :directory, :codec, :size, :body)
            on conflict (person_id, unit_id) do update
               set version = excluded.version,
                   facility = excluded.facility,
                   registered_at = excluded.registered_at,
                   directory = excluded.directory,
                   codec = excluded.codec,
                   size = excluded.size,
                   body = excluded.body
            """;

    private static final String REMOVE = """
            delete from records.served
             where person_id = :person
               and unit_id = :unit
            returning directory
            """;

    private static final String OF_PERSON = """
            select unit_id, version, facility, registered_at, directory, codec, size, body
              from records.served
             where person_id = ?
             limit ?
            """;

    private static final String DIRECTORIES = """
            select unit_id, version, facility, registered_at, directory
              from records.served
             where person_id = ?
            """;

    private static final String BLOCKS = """
            select unit_id, version, codec, size, body
              from records.served
             where person_id = :person
               and unit_id = any (:units)
            """;

    private static final String OF_ALL = """
            select person_id, unit_id, version, facility, registered_at, directory
              from records.served
             order by person_id
            """;

    private static final String AFTER = """
            select person_id, unit_id, version, facility, registered_at, directory
              from records.served
             where person_id in (
                   select distinct person_id
                     from records.served
                    where person_id > :after
                    order by person_id
                    limit :persons)
             order by person_id
            """;

    /** No person has this id, and each comes after it. */
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient database;

    UnitRows(JdbcClient database) {
        this.database = database;
    }

    /** Puts it in the place of what the unit had. */
    void put(KeepItems.OfUnit unit, UnitBlock block) {
        Packed packed = block.packed();
        database.sql(PUT)
                .param("person", unit.person().value())
                .param("unit", unit.unit())
                .param("version", unit.version())
                .param("facility", unit.facility().digits())
                .param("registeredAt", unit.registeredAt().atOffset(UTC))
                .param("directory", Directory.format(block.entries()))
                .param("codec", packed.codec().name())
                .param("size", packed.size())
                .param("body", packed.body())
                .update();
    }

    /** @return how many items there were */
    int remove(PersonId person, UUID unit) {
        return database.sql(REMOVE)
                .param("person", person.value())
                .param("unit", unit)
                .query((row, place) ->
                        Directory.parse(row.getString("directory")).size())
                .optional()
                .orElse(0);
    }

    /**
     * What a person has.
     *
     * @param blocks those that came along: of all units when they are few, of some when they are many
     */
    record Read(List<UnitItems> units, Map<UUID, Packed> blocks) {}

    Read list(PersonId person) {
        return whole(person, database.sql(OF_PERSON).params(values(person)).query(UnitRows::read));
    }

    /** The same, to be asked together with other questions. */
    Question<Read> question(PersonId person) {
        return new Question.Parts<>(round -> {
            Supplier<Read> few = round.add(new Question.Select<>(OF_PERSON, values(person), UnitRows::read));
            return () -> whole(person, few.get());
        });
    }

    private static List<Object> values(PersonId person) {
        return List.of(person.value(), FEW + 1);
    }

    /** Who has more than a few is read again without the blocks: most have few, and are not to pay for the counting. */
    private Read whole(PersonId person, Read few) {
        if (few.units.size() <= FEW) {
            return few;
        }
        List<UnitItems> all = listWithoutBlocks(person);
        Map<UUID, Integer> versions = new HashMap<>();
        all.forEach(unit -> versions.put(unit.unit(), unit.version()));
        // What was replaced between the two statements came with another version's block.
        few.units.stream()
                .filter(unit -> !Objects.equals(versions.get(unit.unit()), unit.version()))
                .forEach(unit -> few.blocks.remove(unit.unit()));
        return new Read(all, few.blocks);
    }

    private static Read read(ResultSet rows) throws SQLException {
        Read read = new Read(new ArrayList<>(), new HashMap<>());
        while (rows.next()) {
            UnitItems unit = unit(rows);
            read.units.add(unit);
            byte[] body = rows.getBytes("body");
            if (body != null) {
                read.blocks.put(unit.unit(), packed(rows, body));
            }
        }
        return read;
    }

    List<UnitItems> listWithoutBlocks(PersonId person) {
        return database.sql(DIRECTORIES)
                .param(person.value())
                .query((row, place) -> unit(row))
                .list();
    }

    /** The blocks of some units, with their versions as of now. */
    Map<UUID, VersionedBlock> blocksOf(PersonId person, List<UUID> units) {
        Map<UUID, VersionedBlock> blocks = new HashMap<>();
        database.sql(BLOCKS)
                .param("person", person.value())
                .param("units", units.toArray(UUID[]::new))
                .query(row -> {
                    blocks.put(
                            row.getObject("unit_id", UUID.class),
                            new VersionedBlock(row.getInt("version"), packed(row, row.getBytes("body"))));
                });
        return blocks;
    }

    record VersionedBlock(int version, Packed packed) {}

    /** Person by person, all units of each; inside a transaction, so that not all rows are held at once. */
    void forEachPerson(Consumer<List<UnitItems>> reader) {
        List<UnitItems> units = new ArrayList<>();
        UUID[] person = {null};
        database.sql(OF_ALL).withFetchSize(ROWS_AT_ONCE).query(row -> {
            UUID next = row.getObject("person_id", UUID.class);
            if (!next.equals(person[0]) && !units.isEmpty()) {
                reader.accept(List.copyOf(units));
                units.clear();
            }
            person[0] = next;
            units.add(unit(row));
        });
        if (!units.isEmpty()) {
            reader.accept(List.copyOf(units));
        }
    }

    /** The next persons in the order of their ids, each with all units. */
    Map<PersonId, List<UnitItems>> listAfter(@Nullable PersonId after, int persons) {
        Map<PersonId, List<UnitItems>> found = new LinkedHashMap<>();
        database.sql(AFTER)
                .param("after", after == null ? FIRST : after.value())
                .param("persons", persons)
                .query(row -> {
                    found.computeIfAbsent(
                                    new PersonId(row.getObject("person_id", UUID.class)), key -> new ArrayList<>())
                            .add(unit(row));
                });
        return found;
    }

    private static UnitItems unit(ResultSet row) throws SQLException {
        return new UnitItems(
                row.getObject("unit_id", UUID.class),
                row.getInt("version"),
                new FacilityCode(row.getString("facility")),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                Directory.parse(row.getString("directory")));
    }

    private static Packed packed(ResultSet row, byte[] body) throws SQLException {
        return new Packed(Codec.valueOf(row.getString("codec")), row.getInt("size"), body);
    }
}
