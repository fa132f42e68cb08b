package jp.musubi.standard.gate.packages.differences;

import java.util.Set;

/**
 * 違い。One element about which our table and a package's profile do not say the same.
 *
 * @param ours what our row narrows, empty when we have none
 * @param theirs what the snapshot narrows, empty when nothing
 */
public record Difference(Side side, String path, Set<Aspect> aspects, String ours, String theirs) {

    public Difference {
        aspects = Set.copyOf(aspects);
    }

    /** Who narrows the element. */
    public enum Side {
        THEIRS("パッケージだけ"),
        OURS("自前の表だけ"),
        BOTH("食い違い");

        private final String japanese;

        Side(String japanese) {
            this.japanese = japanese;
        }

        public String japanese() {
            return japanese;
        }
    }
}
