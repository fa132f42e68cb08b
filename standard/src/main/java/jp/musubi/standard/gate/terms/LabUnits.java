package jp.musubi.standard.gate.terms;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 検査の単位。Those that the master gives to a code, in any of the ways they are written. */
public final class LabUnits {

    /** Longer than any unit; a longer text is not looked into. */
    private static final int LONGEST = 40;

    static final LabUnits NONE = new LabUnits(List.of());

    /** A unit of the master, and other ways to write it. */
    static final class Unit {

        private final String text;
        private final List<String> written;
        // Folded only when a unit is not written as the master has it; threads that fold at once get the same.
        private @Nullable Set<String> spellings;

        Unit(String text, List<String> written) {
            this.text = text;
            this.written = List.copyOf(written);
        }

        String text() {
            return text;
        }

        boolean isSpelled(String folded) {
            Set<String> known = spellings;
            if (known == null) {
                Set<String> all = new HashSet<>();
                all.add(folded(text));
                written.forEach(each -> all.add(folded(each)));
                known = Set.copyOf(all);
                spellings = known;
            }
            return known.contains(folded);
        }
    }

    private final List<Unit> units;

    LabUnits(List<Unit> units) {
        this.units = List.copyOf(units);
    }

    boolean isEmpty() {
        return units.isEmpty();
    }

    List<Unit> list() {
        return units;
    }

    /** Whether the text is one of the units. */
    public boolean take(String unit) {
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).text().equals(unit)) {
                return true;
            }
        }
        if (unit.length() > LONGEST) {
            return false;
        }
        String folded = folded(unit);
        return units.stream().anyMatch(each -> each.isSpelled(folded));
    }

    /** The units in words of the master. */
    @Override
    public String toString() {
        return String.join("、", units.stream().map(Unit::text).toList());
    }

    /** Without what is only a way of writing: width, blanks, dots and brackets, μ or u, l or L, ^ or *, × in front, IU or U. */
    static String folded(String unit) {
        StringBuilder text = new StringBuilder();
        String wide = Normalizer.normalize(unit, Normalizer.Form.NFKC);
        for (int i = 0; i < wide.length(); i++) {
            char c = wide.charAt(i);
            switch (c) {
                case 'μ' -> text.append('u');
                case 'l' -> text.append('L');
                case '^' -> text.append('*');
                case '・', '.', '{', '}', '[', ']' -> {}
                default -> {
                    if (!Character.isWhitespace(c)) {
                        text.append(c);
                    }
                }
            }
        }
        return withoutTimes(text.toString()).replace("**", "*").replace("IU", "U");
    }

    private static String withoutTimes(String unit) {
        boolean times = unit.length() > 3 && "×xX".indexOf(unit.charAt(0)) >= 0 && unit.startsWith("10", 1);
        return times ? unit.substring(1) : unit;
    }
}
