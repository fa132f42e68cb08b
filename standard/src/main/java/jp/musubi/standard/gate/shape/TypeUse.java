package jp.musubi.standard.gate.shape;

import java.util.ArrayList;
import java.util.List;

/**
 * 型の書き方。One type that an element may have, as a table writes it.
 *
 * @param code FHIR type, or the path behind {@code @} of a content reference
 * @param profiles names or canonicals in angle brackets: the value must conform to one of them
 * @param targets of a Reference: resource types, or names of profiles; empty for any
 */
record TypeUse(String code, List<String> profiles, List<String> targets) {

    TypeUse {
        profiles = List.copyOf(profiles);
        targets = List.copyOf(targets);
    }

    boolean isContentReference() {
        return code.startsWith("@");
    }

    /** The path that a content reference leads to. */
    String contentPath() {
        return code.substring(1);
    }

    /** Types separated by {@code |}, such as {@code Quantity|Reference(Patient|Group)|Extension<JP_eCS_Department>}. */
    static List<TypeUse> listOf(String text) {
        List<TypeUse> uses = new ArrayList<>();
        for (String part : split(text)) {
            uses.add(of(part));
        }
        return List.copyOf(uses);
    }

    private static TypeUse of(String text) {
        int end = text.length();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '<' || text.charAt(i) == '(') {
                end = i;
                break;
            }
        }
        String code = text.substring(0, end);
        String rest = text.substring(end);
        List<String> profiles = rest.startsWith("<") ? split(rest.substring(1, rest.lastIndexOf('>'))) : List.of();
        List<String> targets = rest.startsWith("(") ? split(rest.substring(1, rest.lastIndexOf(')'))) : List.of();
        return new TypeUse(code, profiles, targets);
    }

    /** Parts between bars that stand in no bracket. */
    private static List<String> split(String text) {
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
        parts.add(text.substring(from));
        return parts;
    }
}
