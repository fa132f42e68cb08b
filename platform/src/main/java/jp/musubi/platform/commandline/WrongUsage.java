package jp.musubi.platform.commandline;

/** 使い方が違う。The message is a sentence for the person at the terminal. */
final class WrongUsage extends Exception {

    private static final long serialVersionUID = 1L;

    WrongUsage(String sentence) {
        super(sentence);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
