package jp.musubi.platform.commandline.check.full;

import java.util.regex.Pattern;

/** 場所の比べ方。Two ways to write one place: the gate's and HAPI's. */
final class Places {

    /** What HAPI adds for a reader: the resource in a comment, and the type of a choice. */
    private static final Pattern REMARKS = Pattern.compile("/\\*.*?\\*/|\\.ofType\\([^)]*\\)|\\.resolve\\(\\)");

    private Places() {}

    /** The place without remarks; empty when there is none. */
    static String plain(String expression) {
        String plain = REMARKS.matcher(expression).replaceAll("");
        return plain.equals("null") ? "" : plain;
    }

    /** The same place, or one directly inside the other: of a missing element one names the element, one what lacks it. */
    static boolean meet(String one, String other) {
        return one.equals(other) || isParent(one, other) || isParent(other, one);
    }

    private static boolean isParent(String outer, String inner) {
        int dot = inner.lastIndexOf('.');
        return dot > 0 && outer.equals(inner.substring(0, dot));
    }
}
