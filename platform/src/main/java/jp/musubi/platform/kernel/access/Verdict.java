package jp.musubi.platform.kernel.access;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.kernel.caller.DataClass;
import org.jspecify.annotations.Nullable;

/** 判断。The classes that may be seen, each with the way to it, or the reason why none may. */
record Verdict(Map<DataClass, Way> ways, @Nullable RefusalReason refusal) {

    Verdict {
        if (ways.isEmpty() != (refusal != null)) {
            throw new IllegalArgumentException("either something is granted or there is a reason");
        }
    }

    static Verdict granted(EnumMap<DataClass, Way> ways) {
        return new Verdict(ways, null);
    }

    static Verdict refused(RefusalReason reason) {
        return new Verdict(Map.of(), reason);
    }

    Set<DataClass> granted() {
        return ways.keySet();
    }
}
