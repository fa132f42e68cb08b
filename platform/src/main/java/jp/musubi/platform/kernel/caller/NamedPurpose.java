package jp.musubi.platform.kernel.caller;

/** 名乗られた目的。How a call names the one purpose it is for, out of those its client is registered for. */
public final class NamedPurpose {

    /** Header with the name of a {@link Purpose}. Emergency and disaster have to be named; all else may be. */
    public static final String HEADER = "Musubi-Purpose";

    /** Header of a look under a declared disaster: what the person answered, AGREED, CANNOT_ANSWER or DECLINED. */
    public static final String ANSWER_HEADER = "Musubi-Person-Answer";

    /** Attribute of the call, set when the named purpose was found to fit: the {@link Purpose}. */
    public static final String ATTRIBUTE = NamedPurpose.class.getName();

    private NamedPurpose() {}
}
