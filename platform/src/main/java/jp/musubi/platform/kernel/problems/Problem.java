package jp.musubi.platform.kernel.problems;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 断り。Thrown where a call ends in a refusal; turned into problem+json outside /fhir and into an OperationOutcome
 * inside. Carries a code only: texts come from the code, and no content of a call can get into an answer or a log.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final String place;
    private final @Nullable Duration wait;

    public Problem(ProblemCode code) {
        this(code, "");
    }

    /** @param place name of the field, header or parameter; never a value */
    public Problem(ProblemCode code, String place) {
        this(code, place, null);
    }

    private Problem(ProblemCode code, String place, @Nullable Duration wait) {
        super(code.code() + (place.isEmpty() ? "" : " at " + place), null, false, false);
        this.code = code;
        this.place = place;
        this.wait = wait;
    }

    /** The same, naming how long the caller has to wait before the call can be taken. */
    public Problem retryAfter(Duration time) {
        return new Problem(code, place, time);
    }

    /** Empty when no time is known. */
    public Optional<Duration> findWait() {
        return Optional.ofNullable(wait);
    }

    public ProblemCode code() {
        return code;
    }

    public String place() {
        return place;
    }
}
