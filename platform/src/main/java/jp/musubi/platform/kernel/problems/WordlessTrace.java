package jp.musubi.platform.kernel.problems;

import java.util.Arrays;
import java.util.stream.Collectors;

/** 文言を含まない例外の記録。Classes and places only: a message may quote what was sent, or a row's values. */
final class WordlessTrace {

    private static final int FRAMES = 12;
    private static final int CAUSES = 5;

    private WordlessTrace() {}

    static String of(Throwable thrown) {
        var text = new StringBuilder();
        Throwable current = thrown;
        for (int depth = 0; current != null && depth < CAUSES; depth++) {
            text.append(depth == 0 ? "" : "\n caused by ")
                    .append(current.getClass().getName());
            text.append(Arrays.stream(current.getStackTrace())
                    .limit(FRAMES)
                    .map(frame -> "\n  at " + frame)
                    .collect(Collectors.joining()));
            current = current.getCause();
        }
        return text.toString();
    }
}
