package jp.musubi.platform.kernel.consent;

import java.time.Instant;
import java.util.List;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.rounds.Question;

/** 見せないものの入口。What was hidden and shown again stays in the table as evidence. */
public interface Hides {

    /** What is hidden now, newest first. */
    List<Hide> listOf(PersonId person);

    /** The same, to be asked together with others. */
    default Question<List<Hide>> questionOf(PersonId person) {
        return Question.known(listOf(person));
    }

    /** False, and nothing changed, when it is hidden already. */
    boolean hide(PersonId person, Hide hide);

    /** False, and nothing changed, when it is not hidden. */
    boolean show(PersonId person, Hide.Kind kind, String reference, Instant at);
}
