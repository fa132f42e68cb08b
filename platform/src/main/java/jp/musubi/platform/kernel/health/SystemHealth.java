package jp.musubi.platform.kernel.health;

/** 稼働の確かめ。Each system brings one as a bean; {@code GET /health} lists them by {@link #order()}. */
public interface SystemHealth {

    String japaneseName();

    String englishName();

    /** Place in the list, small first. */
    int order();

    /** Really asks the system; throws, or takes too long, when it does not work. Bounded by the caller. */
    void check();
}
