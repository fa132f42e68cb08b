package jp.musubi.verifier;

/** 読めない。Nothing can be said about the log. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final String japanese;

    Unreadable(String japanese, String english) {
        super(english);
        this.japanese = japanese;
    }

    String japanese() {
        return japanese;
    }

    String english() {
        return String.valueOf(getMessage());
    }
}
