package jp.musubi.standard.gate.packages.snapshots;

/** 使えない定義。A StructureDefinition that no table can be made of. */
public final class UnusableDefinition extends Exception {

    private static final long serialVersionUID = 1L;

    public enum Reason {
        NO_SNAPSHOT(
                "snapshot がありません(差分だけの定義です。snapshot のあるパッケージを置いてください)",
                "only a differential; take the package with snapshots"),
        NO_CANONICAL("url か type がありません", "no url or type"),
        UNKNOWN_TYPE("FHIR R4 の型の定義ではありません", "not about a type of FHIR R4"),
        TOO_MANY_ELEMENTS("要素が多すぎます", "too many elements"),
        NO_IDS("要素に id がありません", "elements without id");

        private final String japanese;
        private final String english;

        Reason(String japanese, String english) {
            this.japanese = japanese;
            this.english = english;
        }

        public String japanese() {
            return japanese;
        }

        public String english() {
            return english;
        }
    }

    private final Reason reason;

    UnusableDefinition(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
