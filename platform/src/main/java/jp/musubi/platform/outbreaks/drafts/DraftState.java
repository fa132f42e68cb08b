package jp.musubi.platform.outbreaks.drafts;

/** 下書きの状態。 */
public enum DraftState {
    OPEN("医師の確認待ち"),
    SENT("届け出た"),
    DISMISSED("届は要らないと医師が決めた"),
    /** What raised it is not in the record any more: withdrawn, or a suspicion that was taken back. */
    LAPSED("根拠がなくなった");

    private final String japanese;

    DraftState(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
