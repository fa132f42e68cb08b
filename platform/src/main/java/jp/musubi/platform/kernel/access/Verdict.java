package jp.musubi.platform.kernel.access;

import java.util.EnumSet;
import java.util.Set;
import jp.musubi.platform.kernel.caller.DataClass;
import org.jspecify.annotations.Nullable;

/** 判断。The classes that may be seen, or the reason why none may. */
record Verdict(Set<DataClass> granted, @Nullable RefusalReason refusal) {

    Verdict {
        granted = Set.copyOf(granted);
        if (granted.isEmpty() != (refusal != null)) {
            throw new IllegalArgumentException("either something is granted or there is a reason");
        }
    }

    static Verdict granted(EnumSet<DataClass> classes) {
        return new Verdict(classes, null);
    }

    static Verdict refused(RefusalReason reason) {
        return new Verdict(Set.of(), reason);
    }
}
