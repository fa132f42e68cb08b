package jp.musubi.platform.commandline.check;

/** 進みぐあい。One line on a terminal, not drawn for what is done at once, and out of the way of everything else said. */
final class ProgressBar {

    private static final int WIDTH = 24;
    private static final long BETWEEN_NANOS = 200_000_000;
    private static final String WIPE = "\r\u001b[K";

    private final Screen screen;
    private final long bytes;
    private long drawn = System.nanoTime();
    private boolean begun;

    /** @param bytes of all documents, or 0 when that is not known */
    ProgressBar(Screen screen, long bytes) {
        this.screen = screen;
        this.bytes = bytes;
    }

    void draw(long bytesDone, Tally tally) {
        long now = System.nanoTime();
        // Where every document's words wipe it away, it is drawn again with each.
        boolean due = now - drawn >= BETWEEN_NANOS || begun && screen.outIsTerminal();
        if (screen.errIsTerminal() && due) {
            drawn = now;
            begun = true;
            print(WIPE + bar(bytesDone) + tally.documents() + " 件 documents  受付不可 refused " + tally.refused());
        }
    }

    /** Makes room for words on the same screen. */
    void wipe() {
        if (screen.outIsTerminal()) {
            finish();
        }
    }

    void finish() {
        if (begun) {
            print(WIPE);
        }
    }

    private void print(String text) {
        screen.err().print(text);
        screen.err().flush();
    }

    private String bar(long bytesDone) {
        if (bytes <= 0) {
            return "審査中  ";
        }
        double part = Math.min(1, (double) bytesDone / bytes);
        int full = (int) (part * WIDTH);
        return "審査中 [" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + Math.round(part * 100) + "%  ";
    }
}
