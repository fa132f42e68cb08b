package jp.musubi.platform.commandline.check.full;

/** もう一人の判定者を呼べない。The message is a sentence for the person at the terminal. */
public final class JudgeMissing extends Exception {

    private static final long serialVersionUID = 1L;

    public JudgeMissing(String sentence) {
        super(sentence);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
