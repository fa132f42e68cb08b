package jp.musubi.standard.gate.shape;

import java.util.List;
import java.util.stream.IntStream;

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

    /**
     * Slices and how they are told apart.
     *
     * @param reslices of each slice, the numbers of those that are parts of it
     */
    record Slices(boolean closed, boolean ordered, List<Slice> list, SliceFinder finder, List<int[]> reslices) {

        static final Slices NONE = new Slices(false, false, List.of());

        Slices(boolean closed, boolean ordered, List<Slice> list) {
            this(closed, ordered, List.copyOf(list), SliceFinder.of(list), reslicesOf(list));
        }

        boolean isEmpty() {
            return list.isEmpty();
        }

        private static List<int[]> reslicesOf(List<Slice> list) {
            return list.stream()
                    .map(slice -> slice.name() + '/')
                    .map(prefix -> IntStream.range(0, list.size())
                            .filter(i -> list.get(i).name().startsWith(prefix))
                            .toArray())
                    .toList();
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
