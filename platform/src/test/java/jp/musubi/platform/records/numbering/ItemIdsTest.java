package jp.musubi.platform.records.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.gate.submission.SubmittedItem;
import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemIdsTest {

    private static final PersonId PERSON = PersonId.parse("0f9d5a50-0000-4000-8000-00000000000a");
    private static final UUID UNIT = UUID.fromString("11111111-2222-3333-4444-555555555555");

    @Test
    void an_id_is_a_FHIR_id_that_names_person_and_item() {
        UUID item = ItemIds.derive(UNIT, List.of(item("Condition", "a"))).get(0);

        String id = ItemIds.format(PERSON, item);

        assertThat(id).matches("[A-Za-z0-9\\-.]{1,64}").hasSize(64).startsWith("0f9d5a500000");
        assertThat(ItemIds.findPerson(id)).contains(PERSON);
        assertThat(ItemIds.findItem(id, PERSON)).contains(item);
    }

    @Test
    void another_persons_id_finds_nothing() {
        String id = ItemIds.format(PERSON, UNIT);

        assertThat(ItemIds.findItem(id, new PersonId(UNIT))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "0f9d5a500000400080000000000000aa",
                "0F9D5A500000400080000000000000AA0F9D5A500000400080000000000000AA",
                "0f9d5a50-0000-4000-8000-00000000000a-1111111122223333444455555555"
            })
    void anything_else_is_nobodys_id(String id) {
        assertThat(ItemIds.findPerson(id)).isEmpty();
        assertThat(ItemIds.findItem(id, PERSON)).isEmpty();
    }

    @Test
    void the_same_resource_keeps_its_id_when_others_come_or_go() {
        var first = ItemIds.derive(UNIT, List.of(item("Condition", "a"), item("Condition", "b")));
        var second = ItemIds.derive(UNIT, List.of(item("Condition", "c"), item("Condition", "b")));

        assertThat(second.get(1)).isEqualTo(first.get(1));
        assertThat(second.get(0)).isNotIn(first);
    }

    @Test
    void repeated_and_missing_identifiers_still_give_ids_of_their_own() {
        var items = List.of(
                item("Observation", "a"),
                item("Observation", "a"),
                item("Observation", null),
                item("Observation", null),
                item("Condition", "a"),
                item("Observation", ""));

        assertThat(ItemIds.derive(UNIT, items)).doesNotHaveDuplicates();
    }

    @Test
    void the_same_resource_in_another_unit_is_another_item() {
        var items = List.of(item("Condition", "a"));

        assertThat(ItemIds.derive(UNIT, items)).doesNotContainAnyElementsOf(ItemIds.derive(PERSON.value(), items));
    }

    private static SubmittedItem item(String type, @Nullable String identifier) {
        return new SubmittedItem(SubmittedItem.Kind.LAB, type, JsonObject.empty(), identifier, "", null, Set.of());
    }
}
