package jp.musubi.standard.gate.invariants.base;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an attribute of a narrative may be called and hold. */
final class NarrativeAttributes {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private static final Set<String> LINKS = Set.of("href", "src", "cite", "longdesc", "usemap");

    /** Calls of CSS that load or run something; a backslash could hide one of them. */
    private static final String[] REACHING_OUT = {"url(", "@import", "expression(", "behavior:", "-moz-binding", "\\"};

    private NarrativeAttributes() {}

    static boolean isNamespace(String name) {
        return name.equals("xmlns");
    }

    /** Null when all is well. */
    static @Nullable NarrativeFault find(NarrativeElement element, String name, String value) {
        if (isNamespace(name)) {
            return value.equals(XHTML) ? null : NarrativeFault.NAMESPACE;
        }
        if (name.startsWith("xmlns:")) {
            return null;
        }
        if (!element.attributes().contains(name)) {
            return NarrativeFault.ATTRIBUTE_NAME;
        }
        if (name.equals("style")) {
            return reachesOut(value) ? NarrativeFault.STYLE : null;
        }
        return LINKS.contains(name) && runs(value) ? NarrativeFault.LINK : null;
    }

    private static boolean reachesOut(String style) {
        String lower = style.toLowerCase(Locale.ROOT);
        for (String call : REACHING_OUT) {
            if (lower.contains(call)) {
                return true;
            }
        }
        return false;
    }

    /** Browsers skip blanks and control characters in front of and within a scheme. */
    private static boolean runs(String link) {
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < link.length() && scheme.length() < 32; i++) {
            char sign = link.charAt(i);
            if (sign > ' ') {
                scheme.append(Character.toLowerCase(sign));
            }
        }
        String start = scheme.toString();
        return start.startsWith("javascript:")
                || start.startsWith("vbscript:")
                || (start.startsWith("data:") && !start.startsWith("data:image/"));
    }
}
