package jp.musubi.platform.kernel.clock;

import java.time.Duration;
import java.util.Optional;

/** The offset between the platform's time and the real one, as the data keeps it over restarts. */
interface KeptOffset {

    Optional<Duration> find();

    void keep(Duration offset);
}
