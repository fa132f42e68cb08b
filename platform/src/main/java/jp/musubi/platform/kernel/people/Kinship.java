package jp.musubi.platform.kernel.people;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * 氏と世帯。What somebody has in common with others of a family, as keys to compare; none of them is shown.
 *
 * @param surnames keys of the names borne on the day asked for
 * @param formerSurnames keys of all other names ever borne (旧姓)
 * @param households insured numbers of the day without the branch: those of one family have one
 */
public record Kinship(Set<String> surnames, Set<String> formerSurnames, Set<String> households) {

    /** Nothing in common with anybody. */
    public static final Kinship UNKNOWN = new Kinship(Set.of(), Set.of(), Set.of());

    public Kinship {
        surnames = Set.copyOf(surnames);
        formerSurnames = Set.copyOf(formerSurnames);
        households = Set.copyOf(households);
    }

    public boolean sharesSurname(Kinship other) {
        return !Collections.disjoint(surnames, other.surnames);
    }

    /** A name that either of them bears or once bore. */
    public boolean sharesAnySurname(Kinship other) {
        return !Collections.disjoint(all(), other.all());
    }

    public boolean sharesHousehold(Kinship other) {
        return !Collections.disjoint(households, other.households);
    }

    private Set<String> all() {
        Set<String> all = new HashSet<>(surnames);
        all.addAll(formerSurnames);
        return all;
    }
}
