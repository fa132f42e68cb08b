package jp.musubi.platform.records.sixitems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.rounds.OneRound;
import jp.musubi.platform.records.packing.Packed;
import jp.musubi.platform.records.sixitems.UnitRows.Read;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.gate.submission.SubmissionType;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** 単位が少ない人の束は、目次と一緒に来る。多い人のは一部だけが来て、要るものを後で取る。 */
@PlatformTest
class UnitRowsTest {

    @Autowired
    private UnitRows rows;

    @Autowired
    private JdbcTemplate database;

    private final PersonId person = new PersonId(UUID.randomUUID());

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "11, 11", "12, 12", "13, 13", "30, 13"})
    void どの単位も読め_束は十三まで付く(int units, int blocks) {
        for (int i = 0; i < units; i++) {
            keep();
        }
        OneRound round = new OneRound();
        Supplier<Read> together = round.add(rows.question(person));
        round.ask(database);

        for (Read read : List.of(rows.list(person), together.get())) {
            assertThat(read.units()).hasSize(units).doesNotHaveDuplicates();
            assertThat(read.blocks()).hasSize(blocks);
        }
    }

    private void keep() {
        FacilityCode facility = new FacilityCode("1310000011");
        rows.put(
                new KeepItems.OfUnit(
                        person, UUID.randomUUID(), 1, facility, TestClock.START, SubmissionType.FIVE_ITEMS),
                new UnitBlock(List.of(), Packed.of(new byte[] {1, 2, 3})));
    }
}
