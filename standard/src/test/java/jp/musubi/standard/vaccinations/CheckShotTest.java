package jp.musubi.standard.vaccinations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** 接種の前の確認。The table is for a clerk to read: who, what was given, what is to be given, what comes of it. */
class CheckShotTest {

    private static final CheckShot CHECK = new CheckShot(Schedule.shipped());

    @ParameterizedTest(name = "{0}: {1} {2} [{3}] {4} {5} → {6}")
    @CsvFileSource(resources = "shots.tsv", delimiter = '\t', useHeadersInDisplayName = false, numLinesToSkip = 1)
    void 打ってよいか(String what, LocalDate born, String sex, String given, String vaccine, LocalDate day, String expected) {
        var child = new Child(born, sex.equals("女"));
        CheckShot.Checked checked = CHECK.check(child, history(given), new Shot(vaccine, day));
        assertThat(text(checked)).as(what).isEqualTo(expected);
    }

    @Test
    void 予定表にないワクチンは打てない() {
        var child = new Child(LocalDate.of(2026, 1, 1), false);
        assertThat(text(CHECK.check(child, History.NONE, new Shot("X", LocalDate.of(2026, 6, 1)))))
                .isEqualTo("VACCINE_UNKNOWN");
    }

    @Test
    void 熱と不適当の状態は_予防接種ごとの表にある() {
        Contraindications all = Contraindications.shipped();
        LocalDate day = LocalDate.of(2026, 6, 1);
        assertThat(all.isFever(374, day)).isFalse();
        assertThat(all.isFever(375, day)).isTrue();
        assertThat(all.listFor("ROTA", day)).extracting("code").contains("INTUSSUSCEPTION", "IMMUNE", "ANAPHYLAXIS");
        assertThat(all.listFor("HBV", day))
                .extracting("code")
                .contains("MOTHER")
                .doesNotContain("IMMUNE", "KELOID");
    }

    private static History history(String given) {
        List<Shot> shots = new ArrayList<>();
        for (String one : given == null ? new String[0] : given.split(" ")) {
            String[] parts = one.split("@");
            shots.add(new Shot(parts[0], LocalDate.parse(parts[1])));
        }
        return new History(shots);
    }

    /** The dose, or the reasons with their days. */
    private static String text(CheckShot.Checked checked) {
        DoseRule dose = checked.dose();
        if (checked.mayBeGiven()) {
            return dose == null ? "?" : dose.japanese();
        }
        return checked.objections().stream()
                .map(one -> one.why() + (one.day() == null ? "" : " " + one.day()))
                .collect(Collectors.joining(", "));
    }
}
