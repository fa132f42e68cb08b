package jp.musubi.verifier;

/**
 * 伸びる木。The root of the leaves so far, from one hash for each set bit of their number: a leaf is carried upwards like a
 * one in a sum.
 */
final class GrowingTree {

    private static final int LEVELS = 63;

    private final Digest digest = new Digest();
    private final byte[][] full = new byte[LEVELS][];
    private long size;

    void add(byte[] leaf) {
        byte[] carried = leaf;
        int level = 0;
        for (long bits = size; (bits & 1) == 1; bits >>= 1) {
            carried = digest.node(full[level], carried);
            level++;
        }
        full[level] = carried;
        size++;
    }

    long size() {
        return size;
    }

    byte[] root() {
        if (size == 0) {
            return digest.plain(new byte[0]);
        }
        int level = Long.numberOfTrailingZeros(size);
        byte[] root = full[level];
        for (long bits = size >> level >> 1; bits != 0; bits >>= 1) {
            level++;
            if ((bits & 1) == 1) {
                root = digest.node(full[level], root);
            }
        }
        return root;
    }
}
