package jp.musubi.platform.commandline;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** 結びが断った。What the platform said, and what to do next. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> sentences;

    private Refused(List<String> sentences) {
        this.sentences = List.copyOf(sentences);
    }

    static Refused saying(List<String> sentences) {
        return new Refused(sentences);
    }

    /** @param problem the answer's problem+json, or null when it was none */
    static Refused of(int status, @Nullable JsonObject problem) {
        String detail = problem == null ? null : problem.findText("detail");
        if (problem == null || detail == null) {
            return unreadable(status);
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(detail);
        if ("NOT-FOUND".equals(problem.findText("code"))) {
            // The demo's addresses are all known here, so the country itself is missing.
            sentences.add("この結びには見本の国がありません。MUSUBI_DEMO=off でない結びに向けてください。");
            return new Refused(sentences);
        }
        String next = problem.findText("next");
        if (next != null) {
            sentences.add(next);
        }
        return new Refused(sentences);
    }

    static Refused unreadable(int status) {
        return new Refused(List.of(
                "答えを読めません(HTTP " + status + ")。MUSUBI_URL が結びを指しているか確かめてください。",
                "The answer is not one of Musubi: check MUSUBI_URL."));
    }

    List<String> sentences() {
        return sentences;
    }
}
