package jp.musubi.platform.kernel.people;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 本人。A registered person with all names, addresses, entries of sex and coverages over time, oldest first. Stays one
 * and the same through every change of them. Synthetic people only.
 *
 * @param diedOn day of death, or null
 * @param sexes at least one
 * @param addresses at least one
 * @param names at least one
 */
public record Person(
        PersonId id,
        LocalDate birthDate,
        @Nullable LocalDate diedOn,
        List<SexEntry> sexes,
        List<AddressEntry> addresses,
        List<PersonName> names,
        List<Coverage> coverages) {

    public Person {
        sexes = List.copyOf(sexes);
        addresses = List.copyOf(addresses);
        names = List.copyOf(names);
        coverages = List.copyOf(coverages);
        if (sexes.isEmpty() || addresses.isEmpty() || names.isEmpty()) {
            throw new IllegalArgumentException("a person has a name, an address and an entry of sex");
        }
    }

    /** A living person with one address and one entry of sex since birth. */
    public Person(
            PersonId id,
            LocalDate birthDate,
            Sex sex,
            String address,
            @Nullable String postalCode,
            List<PersonName> names,
            List<Coverage> coverages) {
        this(
                id,
                birthDate,
                null,
                List.of(new SexEntry(sex, birthDate, null)),
                List.of(new AddressEntry(address, postalCode, birthDate, null)),
                names,
                coverages);
    }

    /** The same person with these coverages instead, oldest first. */
    public Person withCoverages(List<Coverage> others) {
        return new Person(id, birthDate, diedOn, sexes, addresses, names, others);
    }

    /** The same person as shown where the addresses are withheld; never to be registered. */
    Person withoutAddresses() {
        List<AddressEntry> none = List.of(AddressEntry.withheldSince(birthDate));
        return new Person(id, birthDate, diedOn, sexes, none, names, coverages);
    }

    /** Whether the address may not be shown, see {@link AddressDisclosure#shown}. */
    public boolean addressWithheld() {
        return newest(addresses).isWithheld();
    }

    /** The newest entry. */
    public Sex sex() {
        return newest(sexes).sex();
    }

    /** The newest address, as sent. */
    public String address() {
        return newest(addresses).text();
    }

    /** Of the newest address. */
    public @Nullable String postalCode() {
        return newest(addresses).postalCode();
    }

    /** The name borne on that day; the newest one when none covers the day. */
    public PersonName nameOn(LocalDate day) {
        return on(day, names, PersonName::from, PersonName::until);
    }

    /** The address on that day; the newest one when none covers the day. */
    public AddressEntry addressOn(LocalDate day) {
        return on(day, addresses, AddressEntry::from, AddressEntry::until);
    }

    /** The entry of sex on that day; the newest one when none covers the day. */
    public SexEntry sexOn(LocalDate day) {
        return on(day, sexes, SexEntry::from, SexEntry::until);
    }

    public List<Coverage> coveragesOn(LocalDate day) {
        return coverages.stream().filter(coverage -> coverage.inForceOn(day)).toList();
    }

    /** From the day after the death on. */
    public boolean hasDiedBefore(LocalDate day) {
        return diedOn != null && diedOn.isBefore(day);
    }

    private static <T> T on(
            LocalDate day, List<T> entries, Function<T, LocalDate> from, Function<T, @Nullable LocalDate> until) {
        T found = null;
        for (T entry : entries) {
            LocalDate end = until.apply(entry);
            if (!day.isBefore(from.apply(entry)) && (end == null || day.isBefore(end))) {
                found = entry;
            }
        }
        return found == null ? newest(entries) : found;
    }

    private static <T> T newest(List<T> entries) {
        return entries.get(entries.size() - 1);
    }
}
