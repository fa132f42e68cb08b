package jp.musubi.platform.kernel.access;

import java.util.Set;

/**
 * 対象の集団。Whom an instruction names: who has a diagnosis of these codes, made on these days, by a facility of these
 * prefectures. Never open-ended.
 *
 * @param codes beginnings of ICD-10 codes, without the dot
 * @param prefectures 都道府県番号, two digits
 */
public record Cohort(Set<String> codes, Set<String> prefectures, DayRange diagnosed) {

    public Cohort {
        codes = Set.copyOf(codes);
        prefectures = Set.copyOf(prefectures);
        if (codes.isEmpty() || prefectures.isEmpty()) {
            throw new IllegalArgumentException("a cohort has codes and places");
        }
    }
}
