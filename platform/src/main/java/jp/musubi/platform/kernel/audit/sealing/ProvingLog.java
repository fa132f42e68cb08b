package jp.musubi.platform.kernel.audit.sealing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.audit.tree.Hash;
import jp.musubi.platform.kernel.audit.tree.Range;
import jp.musubi.platform.kernel.audit.tree.TreeShape;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.stereotype.Service;

/** 証明を出す。 */
@Service
class ProvingLog implements SealedLog {

    private final StoredTree tree;
    private final StoredHeads heads;
    private final HeadKeys keys;

    ProvingLog(StoredTree tree, StoredHeads heads, HeadKeys keys) {
        this.tree = tree;
        this.heads = heads;
        this.keys = keys;
    }

    @Override
    public Optional<TreeHead> findLatestHead() {
        return heads.findLatest();
    }

    @Override
    public List<TreeHead> listHeads(long after, int limit) {
        return heads.list(after, limit);
    }

    @Override
    public List<TreeHead> listHeadsBefore(long before, int limit) {
        return heads.listBefore(before, limit);
    }

    @Override
    public List<PublicHeadKey> listKeys() {
        return keys.list();
    }

    @Override
    public InclusionProof inclusion(long sequence, long size) {
        refuseUnsealed(size);
        long leaf = tree.findLeafOf(sequence).orElse(size);
        if (leaf >= size) {
            throw new Problem(ProblemCode.ENTRY_NOT_SEALED);
        }
        List<Range> wanted = new ArrayList<>();
        wanted.add(new Range(leaf, 1));
        wanted.addAll(TreeShape.inclusion(leaf, size));
        List<Hash> hashes = tree.hashesOf(wanted);
        return new InclusionProof(leaf, size, hashes.get(0), hashes.subList(1, hashes.size()));
    }

    @Override
    public ConsistencyProof consistency(long first, long second) {
        refuseUnsealed(second);
        return new ConsistencyProof(first, second, tree.hashesOf(TreeShape.consistency(first, second)));
    }

    private void refuseUnsealed(long size) {
        long sealed = heads.findLatest().map(TreeHead::size).orElse(0L);
        if (size > sealed) {
            throw new Problem(ProblemCode.LOG_SIZE_UNKNOWN);
        }
    }
}
