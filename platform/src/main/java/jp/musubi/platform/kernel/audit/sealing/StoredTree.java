package jp.musubi.platform.kernel.audit.sealing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import jp.musubi.platform.kernel.audit.WrittenEntry;
import jp.musubi.platform.kernel.audit.tree.Frontier;
import jp.musubi.platform.kernel.audit.tree.Hash;
import jp.musubi.platform.kernel.audit.tree.Range;
import jp.musubi.platform.kernel.audit.tree.Subtree;
import jp.musubi.platform.kernel.audit.tree.TreeShape;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 木の保管。Leaves and complete subtrees, each written once; any proof is one query of O(log n) rows. */
@Repository
class StoredTree {

    private static final String SIZE = """
            select coalesce(max(leaf) + 1, 0)
              from kernel.audit_leaf
            """;

    private static final String LEAF_OF = """
            select leaf
              from kernel.audit_leaf
             where sequence = :sequence
            """;

    private static final String NODES = """
            select wanted.level, wanted.node, coalesce(l.hash, n.hash) as hash
              from unnest(cast(:levels as smallint[]), cast(:nodes as bigint[])) as wanted (level, node)
              left join kernel.audit_leaf l on wanted.level = 0 and l.leaf = wanted.node
              left join kernel.audit_node n on wanted.level > 0 and n.level = wanted.level and n.node = wanted.node
            """;

    private static final String ADD_LEAVES = """
            insert into kernel.audit_leaf (leaf, person_id, sequence, hash)
            select leaf, person_id, sequence, hash
              from unnest(cast(:leaves as bigint[]), cast(:persons as uuid[]), cast(:sequences as bigint[]),
                          cast(:hashes as bytea[])) as added (leaf, person_id, sequence, hash)
            """;

    private static final String ADD_NODES = """
            insert into kernel.audit_node (level, node, hash)
            select level, node, hash
              from unnest(cast(:levels as smallint[]), cast(:nodes as bigint[]), cast(:hashes as bytea[]))
                as added (level, node, hash)
            """;

    private final JdbcClient jdbc;

    StoredTree(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Its right edge, to append to. */
    Frontier frontier() {
        long size = jdbc.sql(SIZE).query(Long.class).single();
        return new Frontier(size, nodesOf(List.of(TreeShape.root(size))));
    }

    /** Where the entry of that number stands; empty while it is not sealed. */
    OptionalLong findLeafOf(long sequence) {
        return jdbc.sql(LEAF_OF).param("sequence", sequence).query(Long.class).optional().stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    List<Hash> hashesOf(List<Range> ranges) {
        Function<Subtree, Hash> kept = nodesOf(ranges);
        return ranges.stream().map(range -> range.hash(kept)).toList();
    }

    void addLeaves(long first, List<WrittenEntry> entries, List<Hash> hashes) {
        Long[] leaves = new Long[entries.size()];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = first + i;
        }
        jdbc.sql(ADD_LEAVES)
                .param("leaves", leaves)
                .param(
                        "persons",
                        entries.stream().map(entry -> entry.person().toString()).toArray(String[]::new))
                .param("sequences", entries.stream().map(WrittenEntry::sequence).toArray(Long[]::new))
                .param("hashes", bytes(hashes))
                .update();
    }

    void addNodes(List<Frontier.Full> nodes) {
        if (nodes.isEmpty()) {
            return;
        }
        jdbc.sql(ADD_NODES)
                .param(
                        "levels",
                        levels(nodes.stream().map(Frontier.Full::subtree).toList()))
                .param(
                        "nodes",
                        nodes.stream().map(node -> node.subtree().index()).toArray(Long[]::new))
                .param("hashes", bytes(nodes.stream().map(Frontier.Full::hash).toList()))
                .update();
    }

    private Function<Subtree, Hash> nodesOf(List<Range> ranges) {
        List<Subtree> wanted = ranges.stream()
                .flatMap(range -> range.subtrees().stream())
                .distinct()
                .toList();
        Map<Subtree, Hash> found = new HashMap<>();
        jdbc.sql(NODES)
                .param("levels", levels(wanted))
                .param("nodes", wanted.stream().map(Subtree::index).toArray(Long[]::new))
                .query(row -> {
                    Subtree subtree = new Subtree(row.getInt("level"), row.getLong("node"));
                    byte[] hash = row.getBytes("hash");
                    if (hash == null) {
                        throw new SealBroken("the tree has no " + subtree);
                    }
                    found.put(subtree, Hash.of(hash));
                });
        return subtree -> {
            Hash hash = found.get(subtree);
            if (hash == null) {
                throw new IllegalArgumentException("not asked for: " + subtree);
            }
            return hash;
        };
    }

    private static Integer[] levels(Collection<Subtree> subtrees) {
        return subtrees.stream().map(Subtree::level).toArray(Integer[]::new);
    }

    private static byte[][] bytes(List<Hash> hashes) {
        return hashes.stream().map(Hash::bytes).toArray(byte[][]::new);
    }
}
