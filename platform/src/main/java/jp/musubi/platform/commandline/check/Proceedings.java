package jp.musubi.platform.commandline.check;

import jp.musubi.platform.commandline.check.documents.Source;
import jp.musubi.platform.commandline.check.documents.Sources;
import org.jspecify.annotations.Nullable;

/** 審査の記録。Says and counts each document as it is judged. The end is said once: at the end, or when it is stopped. */
final class Proceedings {

    private final Tally tally = new Tally();
    private final Report report;
    private final Screen screen;
    private @Nullable ProgressBar bar;
    private boolean over;

    Proceedings(boolean json, Screen screen) {
        this.screen = screen;
        this.report = json ? new JsonReport(screen.out(), screen.err()) : new TextReport(screen.out());
    }

    synchronized void begin(Sources sources) {
        bar = new ProgressBar(screen, sources.size());
        sources.unreadable().forEach(this::unreadable);
    }

    synchronized void begin(Source source) {
        tally.fileBegun();
    }

    synchronized void add(Judged judged, long bytesDone) {
        if (over) {
            return;
        }
        tally.add(judged);
        wipe();
        report.say(judged);
        // Whoever read the output has closed it: nobody is there to judge for.
        over = screen.out().checkError();
        if (bar != null) {
            bar.draw(bytesDone, tally);
        }
    }

    synchronized void unreadable(String name) {
        if (!over) {
            tally.fileUnreadable();
            if (bar != null) {
                bar.finish();
            }
            screen.err().println(name + ": ファイルを読めません。 The file cannot be read.");
        }
    }

    synchronized boolean isOver() {
        return over;
    }

    /** Called by another thread. */
    synchronized void stop() {
        say(true);
    }

    synchronized CheckCommand.End end() {
        if (tally.files() + tally.unreadable() == 0) {
            screen.err().println("審査する文書(*.json, *.ndjson)がありません。 No documents to check.");
            return CheckCommand.End.NOTHING;
        }
        say(false);
        if (tally.unreadable() > 0) {
            return CheckCommand.End.UNREADABLE;
        }
        return tally.refused() > 0 ? CheckCommand.End.REFUSED : CheckCommand.End.ACCEPTED;
    }

    private void say(boolean stopped) {
        if (!over) {
            over = true;
            if (bar != null) {
                bar.finish();
            }
            report.end(tally, stopped);
        }
    }

    private void wipe() {
        if (bar != null) {
            bar.wipe();
        }
    }
}
