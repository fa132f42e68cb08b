package jp.musubi.platform.kernel.disaster;

import java.time.Instant;
import java.util.List;

/** 災害の知らせ。What everybody may know: which disasters are open. */
public interface DisasterBoard {

    /** All disasters that are open at that instant, newest first. */
    List<Disaster> listOpenAt(Instant at);
}
