package jp.musubi.platform.kernel.audit.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 木は RFC 6962 の文のとおりである。Against a second way that computes everything anew from all leaves. */
@org.junit.jupiter.api.Tag("once")
@Tag("once")
class TreeProperties {

    private static final int ALL_UP_TO = 200;

    /** The tree kept as the platform keeps it: full subtrees only, each once. */
    private final Map<Subtree, Hash> kept = new HashMap<>();

    private final List<byte[]> entries = new ArrayList<>();
    private final List<Hash> roots = new ArrayList<>();

    @Test
    void 葉のない木の根は何もないものの要約値() {
        assertThat(new Frontier(0, none()).root())
                .hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    /** Test vectors published with Certificate Transparency (RFC 6962's reference implementation). */
    @ParameterizedTest(name = "最初の {0} 枚")
    @CsvSource({
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void 公表された例と同じ根になる(int size, String root) {
        List<String> leaves = List.of(
                "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
        Frontier frontier = new Frontier(0, none());
        leaves.subList(0, size)
                .forEach(leaf -> frontier.append(Hash.ofLeaf(HexFormat.of().parseHex(leaf))));
        assertThat(frontier.root()).hasToString(root);
    }

    @Test
    void 二百枚までのどの木でも_どの証明も文のとおり() {
        grow(ALL_UP_TO);
        for (int size = 1; size <= ALL_UP_TO; size++) {
            List<byte[]> tree = entries.subList(0, size);
            assertThat(roots.get(size).bytes()).isEqualTo(NaiveTree.root(tree));
            assertThat(TreeShape.root(size).hash(kept::get)).isEqualTo(roots.get(size));
            for (int leaf = 0; leaf < size; leaf++) {
                same(TreeShape.inclusion(leaf, size), NaiveTree.path(leaf, tree));
            }
            for (int first = 1; first <= size; first++) {
                same(TreeShape.consistency(first, size), NaiveTree.proof(first, tree));
            }
        }
    }

    @Property(tries = 60)
    void 大きな木でも文のとおり(
            @ForAll @IntRange(min = 201, max = 3000) int size,
            @ForAll @IntRange(max = 2999) int leaf,
            @ForAll @IntRange(min = 1, max = 3000) int first) {
        grow(size);
        same(TreeShape.inclusion(leaf % size, size), NaiveTree.path(leaf % size, entries));
        int earlier = 1 + first % size;
        same(TreeShape.consistency(earlier, size), NaiveTree.proof(earlier, entries));
    }

    @Property(tries = 100)
    void 途中から続けても同じ根になる(@ForAll @IntRange(max = 500) int before, @ForAll @IntRange(min = 1, max = 200) int more) {
        grow(before + more);
        Frontier resumed = new Frontier(before, kept::get);
        entries.subList(before, before + more).forEach(entry -> resumed.append(Hash.ofLeaf(entry)));
        assertThat(resumed.root()).isEqualTo(roots.get(before + more));
        assertThat(resumed.size()).isEqualTo(before + more);
    }

    /** What makes appending cheap: two subtrees a leaf on average, and never more than one a bit of the size. */
    @Test
    void 一枚足すのに新しい節は対数まで_平均で二つ() {
        Frontier frontier = new Frontier(0, none());
        int all = 0;
        for (int i = 1; i <= 1 << 16; i++) {
            int full = frontier.append(Hash.ofLeaf(new byte[] {1})).size();
            assertThat(full).isLessThanOrEqualTo(1 + Integer.numberOfTrailingZeros(Integer.highestOneBit(i)));
            all += full;
        }
        assertThat(all).isLessThan(2 << 16);
    }

    @Test
    void 証明は大きな木でも短い() {
        long size = (1L << 40) + 12345;
        assertThat(TreeShape.inclusion(987_654_321, size)).hasSizeLessThanOrEqualTo(41);
        assertThat(TreeShape.consistency(1_000_000_007, size)).hasSizeLessThanOrEqualTo(42);
        assertThat(TreeShape.inclusion(987_654_321, size).stream()
                        .mapToInt(range -> range.subtrees().size())
                        .sum())
                .isLessThanOrEqualTo(82);
    }

    @Test
    void ない葉やない木の証明はない() {
        assertThatThrownBy(() -> TreeShape.inclusion(5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TreeShape.consistency(0, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TreeShape.consistency(6, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThat(TreeShape.consistency(5, 5)).isEmpty();
    }

    private void grow(int size) {
        kept.clear();
        entries.clear();
        roots.clear();
        Frontier frontier = new Frontier(0, none());
        roots.add(frontier.root());
        for (int i = 0; i < size; i++) {
            byte[] entry = ("entry " + i).getBytes(StandardCharsets.UTF_8);
            entries.add(entry);
            frontier.append(Hash.ofLeaf(entry))
                    .forEach(full -> assertThat(kept.put(full.subtree(), full.hash()))
                            .as("each subtree is written once")
                            .isNull());
            roots.add(frontier.root());
        }
    }

    private void same(List<Range> ranges, List<byte[]> expected) {
        assertThat(ranges.stream()
                        .map(range -> range.hash(kept::get).toString())
                        .toList())
                .isEqualTo(expected.stream()
                        .map(hash -> HexFormat.of().formatHex(hash))
                        .toList());
    }

    private static Function<Subtree, Hash> none() {
        return subtree -> {
            throw new AssertionError("nothing is kept: " + subtree);
        };
    }
}
