package jp.musubi.platform.records;

import java.util.List;

/**
 * 問診の答え。
 *
 * @param question its link id
 * @param words as the person lets them stand, or wrote them
 * @param draft the words of the registrations that it was drafted from; empty for one of the person's own
 * @param kept whether the person tells it; what was crossed out is given to nobody
 * @param sources all the registrations that it was drafted from; none for one of the person's own
 */
public record InterviewAnswer(
        String question, String words, String draft, boolean kept, List<InterviewSource> sources) {

    public InterviewAnswer {
        sources = List.copyOf(sources);
    }

    /** One of the person's own. */
    public static InterviewAnswer own(String question, String words) {
        return new InterviewAnswer(question, words, "", true, List.of());
    }

    /** Whether the person wrote it, without a draft. */
    public boolean own() {
        return sources.isEmpty();
    }

    /** Whether the person changed the words of the draft. */
    public boolean edited() {
        return !own() && !words.equals(draft);
    }

    /** The same answer, told in these words or not told. */
    public InterviewAnswer told(boolean tells, String how) {
        return new InterviewAnswer(question, how, draft, tells, sources);
    }
}
