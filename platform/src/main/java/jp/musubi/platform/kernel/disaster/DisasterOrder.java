package jp.musubi.platform.kernel.disaster;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.caller.DataClass;

/** 災害の申し出。What the operator wants done; each has a reason. */
public sealed interface DisasterOrder {

    WrittenReason reason();

    DisasterStep step();

    /** The areas that it names; empty for none. */
    List<Area> areas();

    record Declare(
            String name, List<Area> areas, Set<DataClass> classes, Instant from, Instant until, WrittenReason reason)
            implements DisasterOrder {
        @Override
        public DisasterStep step() {
            return DisasterStep.DECLARE;
        }
    }

    /** @param until later than the present end */
    record Extend(UUID id, Instant until, WrittenReason reason) implements DisasterOrder {
        @Override
        public DisasterStep step() {
            return DisasterStep.EXTEND;
        }

        @Override
        public List<Area> areas() {
            return List.of();
        }
    }

    /** @param from since when it holds there; may be past, never before the disaster's own begin */
    record AddAreas(UUID id, List<Area> areas, Instant from, WrittenReason reason) implements DisasterOrder {
        @Override
        public DisasterStep step() {
            return DisasterStep.ADD_AREAS;
        }
    }

    record End(UUID id, WrittenReason reason) implements DisasterOrder {
        @Override
        public DisasterStep step() {
            return DisasterStep.END;
        }

        @Override
        public List<Area> areas() {
            return List.of();
        }
    }
}
