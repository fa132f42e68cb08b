package jp.musubi.platform.kernel.audit;

import java.util.List;

/** 入口の記録。Entries about calls that were refused before anybody was known: no caller, no person. */
public interface DoorLog {

    /**
     * @param reason code of the refusal, e.g. {@code TOKEN_MISSING}
     * @param subjects codes only: how many, and a mark of where from
     */
    void writeTurnedAway(String reason, List<String> subjects);
}
