package jp.musubi.platform.commandline.check;

import java.io.IOException;
import java.io.InputStream;
import jp.musubi.platform.commandline.check.documents.Document;
import jp.musubi.platform.commandline.check.documents.DocumentStream;
import jp.musubi.platform.commandline.check.documents.Source;
import jp.musubi.platform.commandline.check.documents.Sources;
import jp.musubi.platform.commandline.check.full.Comparison;
import jp.musubi.platform.commandline.check.full.JudgeMissing;
import jp.musubi.platform.commandline.check.full.SecondJudge;
import jp.musubi.standard.gate.GateResult;
import org.jspecify.annotations.Nullable;

/** 審査する。One document after the other, from reading to saying; nothing of one is kept when the next is read. */
public final class CheckCommand {

    /** How it ended, from the best to the worst. */
    public enum End {
        ACCEPTED,
        REFUSED,
        UNREADABLE,
        /** The folders hold nothing that could be judged: never a success. */
        NOTHING
    }

    private final CheckOrder order;
    private final InputStream input;
    private final Proceedings proceedings;
    private final @Nullable SecondJudge second;
    private long bytesDone;

    /** @throws JudgeMissing when a second judge is wanted and cannot be had */
    public CheckCommand(CheckOrder order, InputStream input, Screen screen) throws JudgeMissing {
        this.order = order;
        this.input = input;
        this.proceedings = new Proceedings(order.json(), screen);
        this.second = order.second() == null ? null : open(order.second(), screen);
        order.gate().troubles().forEach(trouble -> screen.err().println(trouble.japanese() + " " + trouble.english()));
    }

    private static SecondJudge open(CheckOrder.Second second, Screen screen) throws JudgeMissing {
        screen.err().println("HAPI の検証器を読み込んでいます。はじめの文書までしばらくかかります。 Loading the second judge, which takes a while.");
        return SecondJudge.open(second.home(), second.packages());
    }

    /** Judges all, and says so; a Ctrl-C in between ends it with what is known by then. */
    public End run() {
        Sources sources = Sources.of(order.names());
        try (Interruption ignored = new Interruption(proceedings::stop)) {
            proceedings.begin(sources);
            for (Source source : sources.list()) {
                judge(source);
                bytesDone += source.size();
            }
            return proceedings.end();
        }
    }

    private void judge(Source source) {
        try (DocumentStream documents = source.open(input)) {
            proceedings.begin(source);
            long read = 0;
            for (Document next = documents.next(); next != null && goesOn(); next = documents.next()) {
                Judged judged = judge(next);
                read += next.bytes().length;
                proceedings.add(judged, bytesDone + read);
            }
        } catch (IOException unreadable) {
            proceedings.unreadable(source.name());
        }
    }

    private boolean goesOn() {
        return !proceedings.isOver();
    }

    private Judged judge(Document document) {
        GateResult result = order.gate().gate().check(document.bytes(), order.question());
        Comparison comparison =
                second == null ? null : new Comparison(result.findings(), second.judge(document.bytes()));
        return new Judged(document, result, comparison);
    }
}
