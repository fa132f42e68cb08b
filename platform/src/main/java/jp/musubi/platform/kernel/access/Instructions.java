package jp.musubi.platform.kernel.access;

import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;

/** 指示の入口。Asked by access; answered by the room that keeps the minister's instructions. */
public interface Instructions {

    /**
     * The instruction of this id when two persons issued it and nobody ended it; whether its time has come or is over is
     * left to who asks.
     *
     * @param person whose days to tell, or null for nobody's
     */
    Optional<LiveInstruction> findApproved(UUID instruction, @Nullable PersonId person);
}
