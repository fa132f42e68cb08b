package jp.musubi.platform.outbreaks.notices;

/** 届の状態。 */
public enum NoticeState {
    SUBMITTED("保健所の受け取り待ち"),
    RECEIVED("保健所が受け取った"),
    RETURNED("医師に差し戻した"),
    CONFIRMED("都道府県が確認した"),
    REPORTED("国に報告した"),
    WITHDRAWN("取り下げた"),
    MERGED("ほかの届に合わせた");

    private final String japanese;

    NoticeState(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }

    /** Whether it still is a case that counts. */
    public boolean counts() {
        return this != WITHDRAWN && this != MERGED;
    }
}
