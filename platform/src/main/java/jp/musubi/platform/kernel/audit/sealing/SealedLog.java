package jp.musubi.platform.kernel.audit.sealing;

import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.audit.tree.Hash;

/** 封じられた記録の入口。What anyone may ask in order to hold the platform to its word: hashes and signatures only. */
public interface SealedLog {

    /** Empty while nothing was ever sealed. */
    Optional<TreeHead> findLatestHead();

    /** Heads of larger trees than {@code after}, smallest first. */
    List<TreeHead> listHeads(long after, int limit);

    /** Heads of smaller trees than {@code before}, largest first. */
    List<TreeHead> listHeadsBefore(long before, int limit);

    /** All keys that ever signed a head, oldest first. */
    List<PublicHeadKey> listKeys();

    /**
     * That the entry is in the tree of that size.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem ENTRY-NOT-SEALED when it is not in it; LOG-SIZE-UNKNOWN when
     *     nothing that large is sealed
     */
    InclusionProof inclusion(long sequence, long size);

    /**
     * That the tree of {@code first} leaves is the beginning of that of {@code second}; {@code 1 <= first <= second}.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem LOG-SIZE-UNKNOWN when nothing that large is sealed
     */
    ConsistencyProof consistency(long first, long second);

    /** @param path siblings, lowest first (RFC 6962 §2.1.1) */
    record InclusionProof(long leaf, long size, Hash leafHash, List<Hash> path) {}

    /** @param path as RFC 6962 §2.1.2 has it */
    record ConsistencyProof(long first, long second, List<Hash> path) {}
}
