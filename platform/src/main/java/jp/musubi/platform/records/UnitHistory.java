package jp.musubi.platform.records;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 単位の来し方。Evidence of each version, for its sender; only the newest one is served, and only while it is not withdrawn.
 *
 * @param served whether the newest version is served
 */
public record UnitHistory(String unitId, boolean served, List<Turn> turns) {

    public UnitHistory {
        turns = List.copyOf(turns);
    }

    /**
     * 一つの出来事。
     *
     * @param sha256 of the bytes as sent, in hexadecimal digits; null when nothing was sent
     */
    public record Turn(
            Kind kind, int version, Instant at, @Nullable String sha256) {}

    public enum Kind {
        /** 登録、置き換え */
        REGISTERED,
        /** 取消 */
        WITHDRAWN,
        /** 取消UNDO */
        RESTORED
    }
}
