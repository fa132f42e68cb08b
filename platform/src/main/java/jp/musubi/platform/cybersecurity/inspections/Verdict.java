package jp.musubi.platform.cybersecurity.inspections;

import java.util.Arrays;
import java.util.Optional;

/** 見た結果。An いいえ is met with advice, not with a penalty. */
public enum Verdict {
    FIT("適", "Fits"),
    ADVICE("助言する", "Advice"),
    UNSEEN("確かめられなかった", "Could not be seen"),
    NOT_APPLICABLE("該当しない", "Does not apply"),
    /** Only words were written. */
    OPEN("未定", "Open");

    private final String japanese;
    private final String english;

    Verdict(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    public String japanese() {
        return japanese;
    }

    public String english() {
        return english;
    }

    /** Nothing chosen is {@link #OPEN}. */
    public static Optional<Verdict> find(String name) {
        return name.isEmpty()
                ? Optional.of(OPEN)
                : Arrays.stream(values())
                        .filter(each -> each.name().equals(name))
                        .findFirst();
    }
}
