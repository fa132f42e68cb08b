package jp.musubi.platform.records;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 受診前の問診。What a person answers before a visit: the person's own statement, kept apart from the six.
 *
 * @param facility to which it is addressed
 * @param questions version of the questions
 * @param revision counts the saves, so that two open pages do not overwrite each other
 * @param madeAt when the draft was made of the six
 * @param changedAt when it was last saved, or came into its state
 * @param givenAt when it was last given, or null
 * @param dueAt when its words are erased, or null when they are
 * @param answers in the order of the questions; empty once erased
 */
public record Interview(
        Id id,
        FacilityCode facility,
        String questions,
        InterviewState state,
        int revision,
        Instant madeAt,
        Instant changedAt,
        @Nullable Instant givenAt,
        @Nullable Instant dueAt,
        List<InterviewAnswer> answers) {

    /** 番号。 */
    public record Id(PersonId person, UUID interview) {}

    public Interview {
        answers = List.copyOf(answers);
    }

    /** What is given: without what the person crossed out. */
    public List<InterviewAnswer> told() {
        return answers.stream().filter(InterviewAnswer::kept).toList();
    }

    public boolean isDueAt(Instant now) {
        return dueAt != null && !now.isBefore(dueAt);
    }
}
