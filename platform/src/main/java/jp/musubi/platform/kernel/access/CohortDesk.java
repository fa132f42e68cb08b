package jp.musubi.platform.kernel.access;

import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;

/** 集団を探す可否の窓口。Who may find out whom an instruction names: who extracts by it, while it is live. */
public interface CohortDesk {

    /**
     * Writes the asking to the log, a refused one too.
     *
     * @param interaction what was called, without any value
     * @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE
     */
    CohortGrant ask(Caller caller, UUID instruction, String interaction);
}
