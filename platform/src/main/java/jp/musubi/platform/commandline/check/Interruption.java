package jp.musubi.platform.commandline.check;

/** 中断。What is still to be said when the person presses Ctrl-C. */
final class Interruption implements AutoCloseable {

    private final Thread hook;

    Interruption(Runnable lastWords) {
        hook = new Thread(lastWords, "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // The last words are being said; there is nothing to take back.
        }
    }
}
