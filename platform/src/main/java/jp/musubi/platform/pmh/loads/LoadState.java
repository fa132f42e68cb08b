package jp.musubi.platform.pmh.loads;

/** 取り込みの様子。 */
public enum LoadState {
    /** 受け付けた */
    RECEIVED,
    /** 確かめている */
    CHECKING,
    /** 入れ替えた */
    TAKEN,
    /** 誤りがあり、何も入れていない */
    REFUSED,
    /** 途中でやめ、何も入れていない */
    BROKEN;

    public boolean isOver() {
        return this == TAKEN || this == REFUSED || this == BROKEN;
    }
}
