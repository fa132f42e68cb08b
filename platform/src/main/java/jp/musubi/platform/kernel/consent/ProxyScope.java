package jp.musubi.platform.kernel.consent;

/** 代理の範囲。 */
public enum ProxyScope {
    /** 本人の記録を見る。 */
    VIEW("見る"),
    /** 本人の代わりに同意し、同意を終える。 */
    CONSENT("同意する");

    private final String japanese;

    ProxyScope(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
