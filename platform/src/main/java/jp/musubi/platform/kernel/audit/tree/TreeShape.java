package jp.musubi.platform.kernel.audit.tree;

import java.util.ArrayList;
import java.util.List;

/** 木の形。Which runs of leaves the proofs of RFC 6962 §2.1.1 and §2.1.2 are made of; O(log n) of them. */
public final class TreeShape {

    private TreeShape() {}

    /** The whole tree. */
    public static Range root(long size) {
        return new Range(0, size);
    }

    /**
     * PATH(m, D[n]): the siblings on the way from the leaf to the root, lowest first.
     *
     * @throws IllegalArgumentException when the tree of that size has no such leaf
     */
    public static List<Range> inclusion(long leaf, long size) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("no leaf " + leaf + " in a tree of " + size);
        }
        List<Range> downwards = new ArrayList<>();
        long start = 0;
        long count = size;
        while (count > 1) {
            long left = splitOf(count);
            if (leaf < start + left) {
                downwards.add(new Range(start + left, count - left));
                count = left;
            } else {
                downwards.add(new Range(start, left));
                start += left;
                count -= left;
            }
        }
        return reversed(downwards);
    }

    /**
     * PROOF(m, D[n]): that the first {@code first} leaves of the tree of {@code second} are those of the earlier tree.
     * Empty when both are the same size.
     *
     * @throws IllegalArgumentException unless 1 &lt;= first &lt;= second
     */
    public static List<Range> consistency(long first, long second) {
        if (first < 1 || first > second) {
            throw new IllegalArgumentException("no proof from " + first + " to " + second);
        }
        List<Range> downwards = new ArrayList<>();
        long start = 0;
        long count = second;
        long old = first;
        boolean known = true;
        while (old < count) {
            long left = splitOf(count);
            if (old <= left) {
                downwards.add(new Range(start + left, count - left));
                count = left;
            } else {
                downwards.add(new Range(start, left));
                start += left;
                count -= left;
                old -= left;
                known = false;
            }
        }
        if (!known) {
            downwards.add(new Range(start, count));
        }
        return reversed(downwards);
    }

    /** The largest power of two that is smaller than the count. */
    private static long splitOf(long count) {
        return Long.highestOneBit(count - 1);
    }

    private static List<Range> reversed(List<Range> downwards) {
        List<Range> upwards = new ArrayList<>(downwards.size());
        for (int i = downwards.size() - 1; i >= 0; i--) {
            upwards.add(downwards.get(i));
        }
        return List.copyOf(upwards);
    }
}
