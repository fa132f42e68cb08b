package jp.musubi.platform.kernel.audit.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * 木の端。The complete subtrees at the right edge: all that appending needs to know of what is there, one hash for each bit
 * of the size.
 */
public final class Frontier {

    /** A subtree that became full, and will never change. */
    public record Full(Subtree subtree, Hash hash) {}

    private final List<Full> edge = new ArrayList<>();
    private long size;

    /** @param kept the hashes of the subtrees of {@code TreeShape.root(size)} */
    public Frontier(long size, Function<Subtree, Hash> kept) {
        this.size = size;
        TreeShape.root(size).subtrees().forEach(subtree -> edge.add(new Full(subtree, kept.apply(subtree))));
    }

    public long size() {
        return size;
    }

    /** Adds a leaf. What became full by it, the leaf itself first: two subtrees on average. */
    public List<Full> append(Hash leaf) {
        List<Full> full = new ArrayList<>();
        Full newest = new Full(new Subtree(0, size), leaf);
        full.add(newest);
        while (!edge.isEmpty() && last().subtree().level() == newest.subtree().level()) {
            Full left = edge.remove(edge.size() - 1);
            newest = new Full(
                    new Subtree(left.subtree().level() + 1, left.subtree().index() >> 1),
                    Hash.ofNode(left.hash(), newest.hash()));
            full.add(newest);
        }
        edge.add(newest);
        size++;
        return full;
    }

    /** The root of the tree as it stands. */
    public Hash root() {
        if (edge.isEmpty()) {
            return Hash.ofNothing();
        }
        Hash hash = last().hash();
        for (int i = edge.size() - 2; i >= 0; i--) {
            hash = Hash.ofNode(edge.get(i).hash(), hash);
        }
        return hash;
    }

    private Full last() {
        return edge.get(edge.size() - 1);
    }
}
