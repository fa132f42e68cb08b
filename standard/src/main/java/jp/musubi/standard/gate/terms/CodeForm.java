package jp.musubi.standard.gate.terms;

import java.util.ArrayList;
import java.util.List;

/**
 * コードの形。Lengths and classes of characters, written as code-forms.tsv explains; not a regular expression, so that no
 * code can make it slow.
 *
 * @param what the form in Japanese, with an example
 * @param english the same in English
 */
record CodeForm(List<List<Part>> ways, String what, String english) {

    private static final String CLASSES = "9AXz";

    /** One character class, or one character, so many times. */
    record Part(char kind, boolean literal, int times) {

        static final int ANY = -1;

        boolean takes(char c) {
            if (literal) {
                return c == kind;
            }
            return switch (kind) {
                case '9' -> isDigit(c);
                case 'A' -> isCapital(c);
                case 'X' -> isDigit(c) || isCapital(c);
                default -> isDigit(c) || isCapital(c) || c >= 'a' && c <= 'z' || ".-+*".indexOf(c) >= 0;
            };
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        private static boolean isCapital(char c) {
            return c >= 'A' && c <= 'Z';
        }
    }

    static CodeForm of(String form, String what, String english) {
        List<List<Part>> ways = new ArrayList<>();
        for (String way : form.split(" ")) {
            ways.add(parts(way));
        }
        return new CodeForm(List.copyOf(ways), what, english);
    }

    boolean fits(String code) {
        for (int i = 0; i < ways.size(); i++) {
            if (fits(code, ways.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(String code, List<Part> way) {
        int at = 0;
        for (int i = 0; i < way.size(); i++) {
            Part part = way.get(i);
            int end = part.times() == Part.ANY ? code.length() : at + part.times();
            if (end > code.length()) {
                return false;
            }
            while (at < end) {
                if (!part.takes(code.charAt(at++))) {
                    return false;
                }
            }
        }
        return at == code.length();
    }

    private static List<Part> parts(String way) {
        List<Part> parts = new ArrayList<>();
        boolean literal = false;
        for (int i = 0; i < way.length(); i++) {
            char c = way.charAt(i);
            if (c == '\'') {
                literal = !literal;
            } else if (literal) {
                parts.add(new Part(c, true, 1));
            } else if (c == '{') {
                int close = way.indexOf('}', i);
                repeat(parts, Integer.parseInt(way.substring(i + 1, close)));
                i = close;
            } else if (c == '*') {
                repeat(parts, Part.ANY);
            } else if (CLASSES.indexOf(c) >= 0) {
                parts.add(new Part(c, false, 1));
            } else {
                throw new IllegalStateException("No such class in a form: " + way);
            }
        }
        return List.copyOf(parts);
    }

    private static void repeat(List<Part> parts, int times) {
        Part last = parts.remove(parts.size() - 1);
        parts.add(new Part(last.kind(), last.literal(), times));
    }
}
