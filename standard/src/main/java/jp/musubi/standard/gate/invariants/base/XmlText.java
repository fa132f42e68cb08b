package jp.musubi.standard.gate.invariants.base;

/** A text of XML and how far it has been read. Reading only goes forward. */
final class XmlText {

    /** The longest reference is {@code &#x10FFFF;}, but leading zeros are allowed. */
    private static final int MAX_REFERENCE = 16;

    private final String text;
    private int at;

    XmlText(String text) {
        this.text = text;
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    boolean isAt(String part) {
        return text.startsWith(part, at);
    }

    boolean skip(String part) {
        boolean there = isAt(part);
        at += there ? part.length() : 0;
        return there;
    }

    /** Whether there was a blank of XML. */
    boolean skipBlanks() {
        int from = at;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at > from;
    }

    boolean isAtName() {
        return at < text.length() && isNameStart(text.charAt(at));
    }

    String name(NarrativeFault otherwise) throws MalformedNarrative {
        if (!isAtName()) {
            throw new MalformedNarrative(otherwise);
        }
        int from = at;
        while (at < text.length() && isNamePart(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    /** An equals sign and the value in quotes, with its references replaced. */
    String value() throws MalformedNarrative {
        skipBlanks();
        boolean equals = skip("=");
        skipBlanks();
        char quote = isAtEnd() ? ' ' : text.charAt(at);
        int end = quote == '"' || quote == '\'' ? text.indexOf(quote, at + 1) : -1;
        if (!equals || end < 0) {
            throw new MalformedNarrative(NarrativeFault.ATTRIBUTE);
        }
        StringBuilder value = new StringBuilder(end - at);
        at++;
        while (at < end) {
            if (text.charAt(at) == '<') {
                throw new MalformedNarrative(NarrativeFault.ATTRIBUTE);
            }
            value.appendCodePoint(character());
        }
        at = end + 1;
        return value.toString();
    }

    /** Passes the text in front of the next tag; whether any of it can be seen. */
    boolean text() throws MalformedNarrative {
        boolean visible = false;
        while (!isAt("<")) {
            if (isAtEnd()) {
                throw new MalformedNarrative(NarrativeFault.UNCLOSED);
            }
            if (isAt("]]>")) {
                throw new MalformedNarrative(NarrativeFault.TEXT);
            }
            visible |= isVisible(character());
        }
        return visible;
    }

    /** Passes a CDATA section; whether any of it can be seen. */
    boolean section() throws MalformedNarrative {
        int end = text.indexOf("]]>", at);
        if (end < 0) {
            throw new MalformedNarrative(NarrativeFault.UNCLOSED);
        }
        boolean visible =
                text.substring(at + "<![CDATA[".length(), end).codePoints().anyMatch(XmlText::isVisible);
        at = end + "]]>".length();
        return visible;
    }

    void comment() throws MalformedNarrative {
        int end = text.indexOf("--", at + "<!--".length());
        if (end < 0 || !text.startsWith("-->", end)) {
            throw new MalformedNarrative(NarrativeFault.COMMENT);
        }
        at = end + "-->".length();
    }

    private int character() throws MalformedNarrative {
        int sign = text.codePointAt(at);
        if (sign == '&') {
            return reference();
        }
        if (!isCharacter(sign)) {
            throw new MalformedNarrative(NarrativeFault.TEXT);
        }
        at += Character.charCount(sign);
        return sign;
    }

    /** Only the five names of XML: those of HTML need a document type, which a narrative cannot have. */
    private int reference() throws MalformedNarrative {
        int end = at + 1;
        while (end < text.length() && end - at < MAX_REFERENCE && text.charAt(end) != ';') {
            end++;
        }
        boolean closed = end < text.length() && text.charAt(end) == ';';
        int sign = closed ? referred(text.substring(at + 1, end)) : -1;
        if (!isCharacter(sign)) {
            throw new MalformedNarrative(NarrativeFault.ENTITY);
        }
        at = end + 1;
        return sign;
    }

    private static int referred(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> name.startsWith("#x") ? number(name, 2, 16) : name.startsWith("#") ? number(name, 1, 10) : -1;
        };
    }

    private static int number(String name, int from, int radix) {
        long number = from < name.length() ? 0 : -1;
        for (int i = from; i < name.length(); i++) {
            char sign = name.charAt(i);
            int digit = sign < 0x80 ? Character.digit(sign, radix) : -1;
            if (digit < 0) {
                return -1;
            }
            number = number * radix + digit;
        }
        return number > Character.MAX_CODE_POINT ? -1 : (int) number;
    }

    /** The characters of XML 1.0. */
    private static boolean isCharacter(int sign) {
        return isBlank(sign)
                || (sign >= 0x20 && sign <= 0xD7FF)
                || (sign >= 0xE000 && sign <= 0xFFFD)
                || sign >= 0x10000;
    }

    private static boolean isBlank(int sign) {
        return sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r';
    }

    /** The blank of Japanese (U+3000) cannot; the one that does not break (U+00A0) is written to be there. */
    private static boolean isVisible(int sign) {
        return !Character.isWhitespace(sign);
    }

    private static boolean isNameStart(char sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || sign == '_'
                || sign == ':'
                || (sign >= 0x80 && Character.isLetter(sign));
    }

    private static boolean isNamePart(char sign) {
        return isNameStart(sign) || (sign >= '0' && sign <= '9') || sign == '-' || sign == '.';
    }
}
