package jp.musubi.platform.kernel.audit.sealing.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** How a witness checks proofs: RFC 9162 §2.1.3.2 and §2.1.4.2, step by step as written there. Hexadecimal texts. */
final class ProofCheck {

    private ProofCheck() {}

    static boolean includes(long leafIndex, long treeSize, String leafHash, List<String> path, String root) {
        long fn = leafIndex;
        long sn = treeSize - 1;
        String r = leafHash;
        for (String p : path) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                r = node(p, r);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                r = node(r, p);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && r.equals(root);
    }

    static boolean consistent(long first, long second, List<String> proof, String firstRoot, String secondRoot) {
        if (first == second) {
            return proof.isEmpty() && firstRoot.equals(secondRoot);
        }
        boolean power = Long.bitCount(first) == 1;
        String start = power ? firstRoot : proof.get(0);
        List<String> rest = power ? proof : proof.subList(1, proof.size());
        long fn = first - 1;
        long sn = second - 1;
        while ((fn & 1) == 1) {
            fn >>= 1;
            sn >>= 1;
        }
        String fr = start;
        String sr = start;
        for (String c : rest) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                fr = node(c, fr);
                sr = node(c, sr);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                sr = node(sr, c);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && fr.equals(firstRoot) && sr.equals(secondRoot);
    }

    private static String node(String left, String right) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) 1);
            digest.update(HexFormat.of().parseHex(left));
            return HexFormat.of().formatHex(digest.digest(HexFormat.of().parseHex(right)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
