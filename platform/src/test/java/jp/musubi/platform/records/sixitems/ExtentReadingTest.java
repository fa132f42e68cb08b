package jp.musubi.platform.records.sixitems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessTables;
import jp.musubi.platform.kernel.access.Extent;
import jp.musubi.platform.kernel.access.TableRow;
import jp.musubi.platform.kernel.access.TestGrants;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.ItemPage;
import jp.musubi.platform.records.ItemQuery;
import jp.musubi.platform.records.numbering.ItemIds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.ArgumentCaptor;

/** 許しの範囲を、読む所が守る。Of a class of which less than all may be read, items are left out: they cannot be narrowed yet. */
@Tag("once")
class ExtentReadingTest {

    private static final PersonId PERSON = new PersonId(new UUID(7, 7));
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final Caller CALLER = new Caller("reader", Role.PATIENT, null, PERSON, EnumSet.allOf(Purpose.class));

    private final ItemStore store = mock(ItemStore.class);
    private final ReadItems reading = new ReadItems(store);

    /** The cells of the checkup's row in the sheet (access-matrix §2 and the note under it), written out by hand. */
    @ParameterizedTest(name = "健診、{0} {1}: {2}、見せる {3}")
    @CsvSource({
        "DOCTOR DENTIST, C, COMPULSORY_ITEMS, false",
        "DOCTOR DENTIST, E, SPECIFIC_ITEMS, false",
        "DOCTOR DENTIST, D, SPECIFIC_ITEMS, false",
        "DOCTOR DENTIST, O, ALL, true",
        "NURSE THERAPIST, C, COMPULSORY_ITEMS, false",
        "NURSE THERAPIST, D, SPECIFIC_ITEMS, false",
        "NURSE THERAPIST, O, ALL, true",
        "PHARMACIST, C, COMPULSORY_ITEMS, false",
        "PHARMACIST, D, SPECIFIC_ITEMS, false",
        "VISITING_NURSE, C, COMPULSORY_ITEMS, false",
        "VISITING_NURSE, N, COMPULSORY_ITEMS, false",
        "CHECKUP_STAFF DOCTOR NURSE, O, ALL, true",
        "INSURER, I, INSURER_ITEMS, false",
        "PATIENT, P, COMPULSORY_ITEMS, false"
    })
    void 健診の欄のとおり(String who, String condition, Extent extent, boolean shown) {
        List<TableRow> cells = AccessTables.matrix().stream()
                .filter(row -> row.get("data_class").equals("CHECKUP")
                        && row.get("condition").equals(condition)
                        && (row.get("profession").equals(who) || row.get("role").equals(who)))
                .toList();
        assertThat(cells)
                .singleElement()
                .satisfies(row -> assertThat(row.get("extent")).isEqualTo(extent.name()));
        assertThat(reads(DataClass.CHECKUP, extent)).isEqualTo(shown);
    }

    static Stream<TableRow> rows() {
        return AccessTables.matrix().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void 表のどの行も_すべてを見せるものだけを読む(TableRow row) {
        Extent extent = Extent.valueOf(row.get("extent"));
        DataClass dataClass = DataClass.valueOf(row.get("data_class"));
        assertThat(reads(dataClass, extent)).isEqualTo(extent == Extent.ALL);
    }

    @Test
    void 一件だけを読むときも同じ() {
        String item = ItemIds.format(PERSON, new UUID(1, 2));
        AccessGrant narrow = TestGrants.withExtent(CALLER, PERSON, DataClass.CHECKUP, Extent.COMPULSORY_ITEMS, NOW);
        reading.find(item, narrow);
        ArgumentCaptor<Kept> asked = ArgumentCaptor.forClass(Kept.class);
        verify(store).find(any(), asked.capture(), any());
        assertThat(asked.getValue()).isEqualTo(Kept.on(LocalDate.of(2026, 4, 1), PERSON, Set.of()));
    }

    private boolean reads(DataClass dataClass, Extent extent) {
        when(store.page(any())).thenReturn(new ItemPage(List.of(), 0));
        AccessGrant grant = TestGrants.withExtent(CALLER, PERSON, dataClass, extent, NOW);
        reading.list(new ItemQuery(Set.of(dataClass), 0, 10), grant);
        if (extent == Extent.ALL) {
            verify(store).page(argThat(part -> part.query().equals(new ItemQuery(Set.of(dataClass), 0, 10))));
            return true;
        }
        verifyNoInteractions(store);
        return false;
    }
}
