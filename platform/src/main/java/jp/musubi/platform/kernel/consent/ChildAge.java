package jp.musubi.platform.kernel.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 子どもの年齢。Until when a person is a child for whom a parent acts: dated rules of {@code child-age.tsv}. */
record ChildAge(List<Row> rows) {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    ChildAge {
        rows = List.copyOf(rows);
    }

    /** The rules shipped with this version. */
    static ChildAge shipped() {
        return new ChildAge(Table.read(ChildAge.class, "child-age.tsv"));
    }

    /** First instant at which the person is no child any more, by the rule in force at {@code now}. */
    Instant endOf(LocalDate birthDate, Instant now) {
        return firstDayOfAge(birthDate, yearsOn(LocalDate.ofInstant(now, TOKYO)))
                .atStartOfDay(TOKYO)
                .toInstant();
    }

    private int yearsOn(LocalDate day) {
        return rows.stream()
                .filter(row -> row.inForceOn(day))
                .map(row -> Integer.parseInt(row.get("years")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("child-age.tsv has no row for " + day));
    }

    /** 民法143条2項: who was born on 29 February reaches an age at the end of 28 February where there is no 29th. */
    private static LocalDate firstDayOfAge(LocalDate birthDate, int years) {
        LocalDate birthday = birthDate.plusYears(years);
        return birthday.getDayOfMonth() == birthDate.getDayOfMonth() ? birthday : birthday.plusDays(1);
    }
}
