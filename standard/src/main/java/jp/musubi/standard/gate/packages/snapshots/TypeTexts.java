package jp.musubi.standard.gate.packages.snapshots;

import java.util.ArrayList;
import java.util.List;

/** How a table writes types: bars between, profiles in angle brackets, targets of references in round ones. */
public final class TypeTexts {

    private TypeTexts() {}

    /** Parts between bars that stand in no bracket; none of an empty text. */
    public static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '(' || sign == '<') {
                depth++;
            } else if (sign == ')' || sign == '>') {
                depth--;
            } else if (sign == '|' && depth == 0) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        if (from < text.length()) {
            parts.add(text.substring(from));
        }
        return parts;
    }

    /** The type without what stands in brackets. */
    public static String code(String type) {
        int end = 0;
        while (end < type.length() && type.charAt(end) != '<' && type.charAt(end) != '(') {
            end++;
        }
        return type.substring(0, end);
    }

    /** What stands in the outer brackets, in parts; none when there are no brackets. */
    public static List<String> inner(String type) {
        int open = code(type).length();
        return open == type.length() ? List.of() : split(type.substring(open + 1, type.length() - 1));
    }
}
