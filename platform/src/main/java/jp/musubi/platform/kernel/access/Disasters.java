package jp.musubi.platform.kernel.access;

import java.time.Instant;
import java.util.List;
import jp.musubi.platform.kernel.people.Facility;

/** 災害時モードの入口。Which disasters are open where. The place of the facility decides, not that of the person. */
public interface Disasters {

    /** All disasters open at that instant for the facility's area, newest declaration first; more than one may be. */
    List<DisasterOpening> listOpenFor(Facility facility, Instant at);
}
