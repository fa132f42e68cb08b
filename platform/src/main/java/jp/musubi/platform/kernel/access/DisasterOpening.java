package jp.musubi.platform.kernel.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.DataClass;

/**
 * 災害時モードの開き。A declared disaster as it holds for one facility.
 *
 * @param name as declared, e.g. 令和8年4月の大雨
 * @param classes named in the declaration, and no others
 * @param from since when it holds for the facility's area: an area added later may hold from an earlier time
 * @param until first instant at which it no longer holds
 */
public record DisasterOpening(UUID id, String name, Set<DataClass> classes, Instant from, Instant until) {

    public DisasterOpening {
        classes = Set.copyOf(classes);
    }
}
