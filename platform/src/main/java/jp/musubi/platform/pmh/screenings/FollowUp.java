package jp.musubi.platform.pmh.screenings;

import java.util.Arrays;
import java.util.Optional;

/** 精検の行方。What became of an examination that was needed, as the national report counts it (k). */
public enum FollowUp {
    /** Nothing was to be followed. */
    NONE("—", "—", false),
    WAITING("未受診", "not examined yet", false),
    FINE("精検受診: 異常認めず", "examined: nothing found", true),
    CANCER("精検受診: がん・当該疾患", "examined: cancer or the disease", true),
    SUSPECTED("精検受診: 疑い・未確定", "examined: suspected, not settled", true),
    OTHER("精検受診: そのほかの疾患", "examined: another disease", true),
    UNKNOWN("未把握", "not known", false);

    private final String japanese;
    private final String english;
    private final boolean examined;

    FollowUp(String japanese, String english, boolean examined) {
        this.japanese = japanese;
        this.english = english;
        this.examined = examined;
    }

    public String in(boolean english) {
        return english ? this.english : japanese;
    }

    public boolean examined() {
        return examined;
    }

    static Optional<FollowUp> named(String word) {
        return Arrays.stream(values())
                .filter(one -> one != NONE && (one.name().equals(word) || one.japanese.equals(word)))
                .findFirst();
    }
}
