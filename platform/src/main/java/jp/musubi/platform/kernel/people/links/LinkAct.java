package jp.musubi.platform.kernel.people.links;

/** 紐付けの直し方。 */
public enum LinkAct {
    /** 紐付け。 The number is nobody's and becomes a person's. */
    LINK("紐付ける"),
    /** 解除。 The number becomes nobody's; what came under it waits. */
    UNLINK("外す"),
    /** 付け替え。 The number goes from one person to another. */
    RELINK("付け替える"),
    /** そのまま。 The link was right. */
    KEEP("そのままにする");

    private final String japanese;

    LinkAct(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
