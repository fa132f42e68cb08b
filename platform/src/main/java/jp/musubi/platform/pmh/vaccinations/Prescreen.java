package jp.musubi.platform.pmh.vaccinations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 予診票。What the family answers before a visit.
 *
 * @param course of which vaccination
 * @param revision as last saved
 */
public record Prescreen(
        UUID id,
        String course,
        State state,
        int revision,
        Instant changedAt,
        @Nullable Instant sentAt,
        List<Answer> answers) {

    public Prescreen {
        answers = List.copyOf(answers);
    }

    /** 状態。 */
    public enum State {
        DRAFT,
        SENT,
        USED
    }

    /** 答え。 @param yes null while not answered */
    public record Answer(String question, @Nullable Boolean yes, String words) {}

    public Answer answerTo(String question) {
        return answers.stream()
                .filter(one -> one.question().equals(question))
                .findFirst()
                .orElseGet(() -> new Answer(question, null, ""));
    }
}
