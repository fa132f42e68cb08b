package jp.musubi.platform.kernel.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 本人。A registered person with all names and coverages over time, oldest first. Synthetic people only. */
public record Person(
        PersonId id,
        LocalDate birthDate,
        Sex sex,
        String address,
        @Nullable String postalCode,
        List<PersonName> names,
        List<Coverage> coverages) {

    public Person {
        names = List.copyOf(names);
        coverages = List.copyOf(coverages);
    }

    /** The name borne on that day; the newest one when none covers the day. */
    public PersonName nameOn(LocalDate day) {
        return names.stream()
                .filter(name -> !day.isBefore(name.from()) && (name.until() == null || day.isBefore(name.until())))
                .reduce((first, second) -> second)
                .orElseGet(() -> names.get(names.size() - 1));
    }

    public List<Coverage> coveragesOn(LocalDate day) {
        return coverages.stream().filter(coverage -> coverage.inForceOn(day)).toList();
    }
}
