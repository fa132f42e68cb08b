package jp.musubi.platform.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.Hidden;
import jp.musubi.platform.kernel.access.TestGrants;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.records.Intake;
import jp.musubi.platform.records.Receipt;
import jp.musubi.platform.records.RecordsWorld;
import jp.musubi.platform.records.RecordsWorld.Known;
import jp.musubi.platform.records.SampleUnit;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 救急時の集まりは、表の順に、同じものをまとめて、どれにも施設と日を付けて並ぶ。 */
@PlatformTest
class EmergencyViewTest {

    @Autowired
    Intake intake;

    @Autowired
    RecordsWorld world;

    @Autowired
    EmergencyView view;

    @Test
    void アレルギーと感染症と透析が先に来て_二つの施設の同じものは一つに並ぶ() {
        Known person = world.person();
        Caller first = world.hospital();
        send(first, person, "高血圧症", "2026-01-02");
        send(world.hospital(), person, "高血圧", "2026-01-01");
        var parts = view.read(grant(first, person, ItemGroups.CLASSES));
        assertThat(parts)
                .extracting(PartView::name)
                .containsExactly("ALLERGY", "INFECTION", "DIALYSIS", "MEDICATION", "CONDITION", "LAB");
        assertThat(parts.get(0).things()).singleElement().satisfies(thing -> {
            assertThat(thing.label()).isEqualTo("そば");
            assertThat(thing.rows()).hasSize(2);
            assertThat(thing.facilities()).isEqualTo(2);
        });
        assertThat(parts.get(2).things())
                .as("named by its words, and not repeated among the conditions")
                .extracting(TogetherGroup::label)
                .containsExactly("慢性腎不全による透析");
        assertThat(parts.get(4).things())
                .singleElement()
                .satisfies(thing -> assertThat(thing.rows())
                        .extracting(row -> row.label() + " " + row.day())
                        .containsExactly("高血圧症 2026-01-02", "高血圧 2026-01-01"));
        assertThat(parts.get(5).things()).isEmpty();
    }

    @Test
    void 許されない区分の部は_ない() {
        Known person = world.person();
        assertThat(view.read(grant(world.hospital(), person, Set.of(DataClass.MEDICATION))))
                .extracting(PartView::name)
                .containsExactly("MEDICATION");
    }

    private void send(Caller hospital, Known person, String label, String onset) {
        SampleUnit diagnoses = SampleUnit.of(hospital.facility().digits(), "c", person.sample(), "Condition")
                .withCondition("c", label, onset, "")
                .withCondition("d", "慢性腎不全による透析", onset, "");
        SampleUnit allergies = SampleUnit.of(hospital.facility().digits(), "a", person.sample(), "AllergyIntolerance")
                .withAllergy("a", "そば", "");
        assertThat(intake.submit(diagnoses.bytes(), hospital)).isInstanceOf(Receipt.Accepted.class);
        assertThat(intake.submit(allergies.bytes(), hospital)).isInstanceOf(Receipt.Accepted.class);
    }

    private static AccessGrant grant(Caller caller, Known person, Set<DataClass> classes) {
        var shown = new Hidden(Set.of(), Set.of(), true);
        return TestGrants.hiding(caller, person.id(), classes, shown, TestClock.START);
    }
}
