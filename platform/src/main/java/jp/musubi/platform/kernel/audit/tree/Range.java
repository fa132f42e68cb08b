package jp.musubi.platform.kernel.audit.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * 続いた葉。A run of leaves whose hash (MTH of RFC 6962 §2.1) is wanted. It begins where the tree splits, so that it falls
 * into complete subtrees, largest first.
 *
 * @param count 0 only for the tree without leaves
 */
public record Range(long start, long count) {

    public Range {
        if (start < 0 || count < 0) {
            throw new IllegalArgumentException("no such leaves: " + start + "+" + count);
        }
    }

    /** Its complete subtrees, one for each bit of the count. */
    public List<Subtree> subtrees() {
        List<Subtree> subtrees = new ArrayList<>();
        long begin = start;
        for (long rest = count; rest > 0; rest -= Long.highestOneBit(rest)) {
            long leaves = Long.highestOneBit(rest);
            int level = Long.numberOfTrailingZeros(leaves);
            if (begin % leaves != 0) {
                throw new IllegalArgumentException("no run of the tree: " + start + "+" + count);
            }
            subtrees.add(new Subtree(level, begin >> level));
            begin += leaves;
        }
        return subtrees;
    }

    /** Its hash, from those of its subtrees. */
    public Hash hash(Function<Subtree, Hash> kept) {
        List<Subtree> subtrees = subtrees();
        if (subtrees.isEmpty()) {
            return Hash.ofNothing();
        }
        int last = subtrees.size() - 1;
        Hash hash = kept.apply(subtrees.get(last));
        for (int i = last - 1; i >= 0; i--) {
            hash = Hash.ofNode(kept.apply(subtrees.get(i)), hash);
        }
        return hash;
    }
}
