package jp.musubi.standard.gate.packages.differences;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.musubi.standard.gate.packages.snapshots.BaseElement;
import jp.musubi.standard.gate.packages.snapshots.R4Base;
import jp.musubi.standard.gate.packages.snapshots.TypeTexts;
import jp.musubi.standard.gate.shape.ProfileRow;
import org.jspecify.annotations.Nullable;

/** What a row narrows, in words that do not depend on how it was written; what R4 says anyway is left out. */
record Narrowing(Map<Aspect, String> cells) {

    Narrowing {
        cells = Map.copyOf(cells);
    }

    static final Narrowing NONE = new Narrowing(Map.of());

    static Narrowing of(ProfileRow row) {
        BaseElement base = R4Base.standard().find(Paths.withoutSlices(row.path()));
        boolean slice = Paths.isSlice(row.path());
        Map<Aspect, String> cells = new EnumMap<>(Aspect.class);
        if (slice) {
            cells.put(Aspect.SLICE, "あり");
        }
        put(cells, Aspect.CARD, card(row, base, slice));
        types(row, base, cells);
        put(cells, Aspect.FIXED, row.fixed().isEmpty() ? "" : FixedText.of(row.fixed()));
        put(cells, Aspect.BINDING, binding(row, base));
        put(cells, Aspect.SLICING, slicing(row));
        return new Narrowing(cells);
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** This where it says something, the other elsewhere. */
    Narrowing over(Narrowing other) {
        Map<Aspect, String> both = new EnumMap<>(Aspect.class);
        both.putAll(other.cells);
        both.putAll(cells);
        return new Narrowing(both);
    }

    Narrowing only(Set<Aspect> aspects) {
        return new Narrowing(cells.entrySet().stream()
                .filter(cell -> aspects.contains(cell.getKey()))
                .collect(Collectors.toMap(Entry::getKey, Entry::getValue)));
    }

    /** As a person reads it: {@code 1..1 ="LTS"}. */
    String words() {
        return cells.entrySet().stream()
                .sorted(Entry.comparingByKey())
                .filter(cell -> cell.getKey() != Aspect.SLICE || cells.size() == 1)
                .map(Entry::getValue)
                .collect(Collectors.joining(" "));
    }

    private static void put(Map<Aspect, String> cells, Aspect aspect, String text) {
        if (!text.isEmpty()) {
            cells.put(aspect, text);
        }
    }

    private static String card(ProfileRow row, @Nullable BaseElement base, boolean slice) {
        String known = base == null ? "" : base.card();
        if (!slice) {
            return row.card().equals(known) ? "" : row.card();
        }
        // A slice may be absent unless it says otherwise, so 0..1 of 0..1 is nothing to compare.
        String any = "0.." + known.substring(known.lastIndexOf('.') + 1);
        return row.card().equals(any) ? "" : row.card();
    }

    private static void types(ProfileRow row, @Nullable BaseElement base, Map<Aspect, String> cells) {
        TreeSet<String> plain = new TreeSet<>();
        TreeSet<String> references = new TreeSet<>();
        for (String type : TypeTexts.split(row.type())) {
            List<String> inner = TypeTexts.inner(type).stream()
                    .map(Paths::shortName)
                    .sorted()
                    .toList();
            if (type.startsWith("Reference(")) {
                references.addAll(inner);
                plain.add("Reference");
            } else {
                plain.add(inner.isEmpty() ? type : TypeTexts.code(type) + "<" + String.join("|", inner) + ">");
            }
        }
        TreeSet<String> known = new TreeSet<>();
        TreeSet<String> targets = new TreeSet<>();
        for (String type : base == null ? List.<String>of() : base.types()) {
            known.add(TypeTexts.code(type));
            targets.addAll(TypeTexts.inner(type));
        }
        boolean choiceSlice = Paths.isSlice(row.path())
                && base != null
                && base.isChoice()
                && plain.size() == 1
                && !plain.first().contains("<");
        put(cells, Aspect.TYPE, plain.equals(known) || choiceSlice ? "" : String.join("|", plain));
        put(cells, Aspect.TARGET, references.equals(targets) ? "" : String.join("|", references));
    }

    private static String binding(ProfileRow row, @Nullable BaseElement base) {
        if (!row.binding().startsWith("required ")) {
            return "";
        }
        String list = row.binding().substring("required ".length());
        return base != null && list.equals(base.binding()) ? "" : list;
    }

    private static String slicing(ProfileRow row) {
        boolean implied =
                row.slicing().equals("open value:url") || row.slicing().startsWith("open type:$this");
        return implied ? "" : row.slicing().replace("pattern:", "value:");
    }
}
