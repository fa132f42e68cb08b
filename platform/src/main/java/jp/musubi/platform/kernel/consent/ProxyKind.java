package jp.musubi.platform.kernel.consent;

/** 代理の種類。 */
public enum ProxyKind {
    /** 親権者など。Of a child, until the child's age ends it. */
    PARENT("親"),
    /** 本人が登録した代理人。 */
    REGISTERED("代理人");

    private final String japanese;

    ProxyKind(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
