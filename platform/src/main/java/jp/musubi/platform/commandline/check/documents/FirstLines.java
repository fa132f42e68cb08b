package jp.musubi.platform.commandline.check.documents;

/**
 * はじめの行。Tells one document a line from one document in all, without reading more than the beginning of the second line:
 * in no JSON text does a line that ends with a brace come before one that opens a brace, since a comma or a bracket must
 * stand between.
 */
final class FirstLines {

    private enum State {
        BEFORE,
        FIRST_LINE,
        BETWEEN,
        DOCUMENTS,
        ONE_DOCUMENT
    }

    private State state = State.BEFORE;
    /** The last sign of the first line so far that is no blank. */
    private byte last;

    /** Goes on with the next bytes. */
    void read(byte[] bytes, int count) {
        for (int i = 0; i < count && !areTold(); i++) {
            state = after(bytes[i]);
        }
    }

    boolean areTold() {
        return state == State.DOCUMENTS || state == State.ONE_DOCUMENT;
    }

    boolean areDocuments() {
        return state == State.DOCUMENTS;
    }

    private State after(byte sign) {
        if (state == State.FIRST_LINE) {
            return firstLine(sign);
        }
        if (isBlank(sign)) {
            return state;
        }
        if (sign != '{') {
            return State.ONE_DOCUMENT;
        }
        last = sign;
        return state == State.BEFORE ? State.FIRST_LINE : State.DOCUMENTS;
    }

    private State firstLine(byte sign) {
        if (sign == '\n') {
            return last == '}' ? State.BETWEEN : State.ONE_DOCUMENT;
        }
        if (!isBlank(sign)) {
            last = sign;
        }
        return State.FIRST_LINE;
    }

    private static boolean isBlank(byte sign) {
        return sign == ' ' || sign == '\t' || sign == '\r' || sign == '\n';
    }
}
