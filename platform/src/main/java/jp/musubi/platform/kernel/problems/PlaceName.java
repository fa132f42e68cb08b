package jp.musubi.platform.kernel.problems;

import java.util.regex.Pattern;

/** 名前だけ。Lets the name of an unknown field or parameter into an answer only when it can be nothing but a name. */
public final class PlaceName {

    private static final Pattern NAME = Pattern.compile("(?=[A-Za-z_])[A-Za-z0-9_.:-]{1,64}");
    private static final Pattern NUMBER_INSIDE = Pattern.compile("[0-9]{7}");

    private PlaceName() {}

    /** The name as sent, or {@code ?} when it could hold a number of a person or other content. */
    public static String of(String sent) {
        return NAME.matcher(sent).matches() && !NUMBER_INSIDE.matcher(sent).find() ? sent : "?";
    }
}
