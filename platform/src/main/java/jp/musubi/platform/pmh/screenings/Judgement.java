package jp.musubi.platform.pmh.screenings;

import java.util.Arrays;
import java.util.Optional;

/** 判定。 */
public enum Judgement {
    NORMAL("異常なし", "normal"),
    ADVICE("要指導", "advice given"),
    EXAMINE("要精検", "needs an examination"),
    UNREADABLE("判定不能", "could not be judged");

    private final String japanese;
    private final String english;

    Judgement(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    public String in(boolean english) {
        return english ? this.english : japanese;
    }

    /** As files write it: the word or its code. */
    static Optional<Judgement> named(String word) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(word) || one.japanese.equals(word))
                .findFirst();
    }
}
