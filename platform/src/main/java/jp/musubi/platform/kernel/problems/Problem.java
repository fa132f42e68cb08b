package jp.musubi.platform.kernel.problems;

/**
 * 断り。Thrown where a call ends in a refusal; turned into problem+json outside /fhir and into an OperationOutcome
 * inside. Carries a code only: texts come from the code, and no content of a call can get into an answer or a log.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final String place;

    public Problem(ProblemCode code) {
        this(code, "");
    }

    /** @param place name of the field, header or parameter; never a value */
    public Problem(ProblemCode code, String place) {
        super(code.code() + (place.isEmpty() ? "" : " at " + place), null, false, false);
        this.code = code;
        this.place = place;
    }

    public ProblemCode code() {
        return code;
    }

    public String place() {
        return place;
    }
}
