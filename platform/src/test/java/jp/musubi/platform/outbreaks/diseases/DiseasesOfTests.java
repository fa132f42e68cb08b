package jp.musubi.platform.outbreaks.diseases;

import java.time.LocalDate;

/** The shipped tables, for tests of other packages. */
public final class DiseasesOfTests {

    private DiseasesOfTests() {}

    public static DiseaseBook book() {
        return on(LocalDate.of(2026, 4, 1));
    }

    public static DiseaseBook on(LocalDate day) {
        return DiseaseBook.on(day, DiseaseTables.read(null));
    }
}
