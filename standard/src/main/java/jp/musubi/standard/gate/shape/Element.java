package jp.musubi.standard.gate.shape;

import java.util.List;

/**
 * 要素。How often it occurs and how its repetitions are told apart.
 *
 * @param index its bit in what was seen of an object
 * @param name as in JSON, of a choice without type: {@code value}
 * @param path for messages
 * @param array whether it is written as an array
 * @param rule reported instead of the general ones; empty, or {@code -} for none
 * @param slices empty when not sliced
 */
record Element(int index, String name, String path, boolean array, Cardinality card, String rule, Slices slices) {

    /** Slices and how they are told apart. */
    record Slices(boolean closed, boolean ordered, List<Slice> list, SliceFinder finder) {

        static final Slices NONE = new Slices(false, false, List.of());

        Slices(boolean closed, boolean ordered, List<Slice> list) {
            this(closed, ordered, List.copyOf(list), SliceFinder.of(list));
        }

        boolean isEmpty() {
            return list.isEmpty();
        }

        boolean needOne() {
            for (Slice slice : list) {
                if (slice.card().min() > 0) {
                    return true;
                }
            }
            return false;
        }
    }

    /** One slice. A re-slice stands before the slice it is part of. */
    record Slice(String name, String path, Cardinality card, String rule, Matcher matcher, Variant variant) {}

    boolean isRequired() {
        return card.min() > 0;
    }

    String ruleOr(String general) {
        return rule.isEmpty() ? general : rule;
    }
}
