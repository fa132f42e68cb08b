package jp.musubi.platform.kernel.audit.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** RFC 6962 §2.1 word for word, from all leaves each time: the judge of the tree that is stored. */
final class NaiveTree {

    private NaiveTree() {}

    static byte[] root(List<byte[]> entries) {
        if (entries.isEmpty()) {
            return sha256();
        }
        if (entries.size() == 1) {
            return sha256(new byte[] {0}, entries.get(0));
        }
        int k = k(entries.size());
        return sha256(new byte[] {1}, root(entries.subList(0, k)), root(entries.subList(k, entries.size())));
    }

    /** PATH(m, D[n]). */
    static List<byte[]> path(int m, List<byte[]> d) {
        int n = d.size();
        if (n == 1) {
            return new ArrayList<>();
        }
        int k = k(n);
        List<byte[]> path = m < k ? path(m, d.subList(0, k)) : path(m - k, d.subList(k, n));
        path.add(m < k ? root(d.subList(k, n)) : root(d.subList(0, k)));
        return path;
    }

    /** PROOF(m, D[n]). */
    static List<byte[]> proof(int m, List<byte[]> d) {
        return subproof(m, d, true);
    }

    private static List<byte[]> subproof(int m, List<byte[]> d, boolean b) {
        int n = d.size();
        if (m == n) {
            List<byte[]> whole = new ArrayList<>();
            if (!b) {
                whole.add(root(d));
            }
            return whole;
        }
        int k = k(n);
        List<byte[]> proof = m <= k ? subproof(m, d.subList(0, k), b) : subproof(m - k, d.subList(k, n), false);
        proof.add(m <= k ? root(d.subList(k, n)) : root(d.subList(0, k)));
        return proof;
    }

    /** The largest power of two smaller than n. */
    private static int k(int n) {
        int k = 1;
        while (2 * k < n) {
            k *= 2;
        }
        return k;
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
