package jp.musubi.platform.commandline.drill;

/** 見えるはずのものが見えない。What a step saw instead. */
final class NotShown extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Seen seen;

    NotShown(Seen seen) {
        super(seen.key());
        this.seen = seen;
    }

    /** @param key of the words about it */
    static NotShown saying(String key, Object... values) {
        return new NotShown(Seen.of(key, values));
    }

    Seen seen() {
        return seen;
    }
}
