package jp.musubi.platform.kernel.audit.sealing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.kernel.audit.WrittenEntry;
import jp.musubi.platform.kernel.audit.tree.Frontier;
import jp.musubi.platform.kernel.audit.tree.Hash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 封の一回。Takes what waits, appends it to the tree and signs the new head, all in one transaction: a kill in the middle
 * leaves everything as it was, and a second sealer, here or in another process, does nothing meanwhile.
 */
@Component
class SealRound {

    private final PendingEntries pending;
    private final StoredTree tree;
    private final StoredHeads heads;
    private final HeadKeys keys;
    private final Clock clock;

    SealRound(PendingEntries pending, StoredTree tree, StoredHeads heads, HeadKeys keys, Clock clock) {
        this.pending = pending;
        this.tree = tree;
        this.heads = heads;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * @param most entries of one round
     * @return how many were sealed
     * @throws SealBroken when the log was changed under the sealer's eyes: nothing is sealed any more until it is looked at
     */
    @Transactional
    int seal(int most) {
        if (!pending.lock()) {
            return 0;
        }
        List<WrittenEntry> entries = pending.take(most);
        if (!entries.isEmpty()) {
            append(entries);
        }
        return entries.size();
    }

    private void append(List<WrittenEntry> entries) {
        Frontier frontier = tree.frontier();
        TreeHead latest = heads.findLatest().orElse(null);
        refuseOtherTree(frontier, latest);
        long first = frontier.size();
        List<Hash> leaves = new ArrayList<>(entries.size());
        List<Frontier.Full> nodes = new ArrayList<>(entries.size());
        for (WrittenEntry entry : entries) {
            Hash leaf = Hash.ofLeaf(CanonicalForm.bytes(entry));
            leaves.add(leaf);
            List<Frontier.Full> full = frontier.append(leaf);
            nodes.addAll(full.subList(1, full.size()));
        }
        tree.addLeaves(first, entries, leaves);
        tree.addNodes(nodes);
        heads.keep(TreeHead.of(frontier.size(), frontier.root(), timeAfter(latest), keys.get()));
    }

    /** Never before the head before it, also when the machine's clock is set right backwards. */
    private Instant timeAfter(@Nullable TreeHead latest) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return latest != null && latest.at().isAfter(now) ? latest.at() : now;
    }

    /** Signing on top of a changed tree would give the change our signature. */
    private static void refuseOtherTree(Frontier frontier, @Nullable TreeHead latest) {
        long size = latest == null ? 0 : latest.size();
        if (frontier.size() != size) {
            throw new SealBroken("the tree has " + frontier.size() + " leaves, the latest head " + size);
        }
        if (latest != null && !frontier.root().equals(latest.root())) {
            throw new SealBroken("the tree of " + size + " has another root than its head");
        }
    }
}
