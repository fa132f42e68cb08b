package jp.musubi.platform.records.letters;

import java.util.List;
import jp.musubi.platform.records.signatures.SignatureReport;
import org.jspecify.annotations.Nullable;

/**
 * 文書の経過。Its state and each step, for the facility at one of its ends.
 *
 * @param box from which end it is looked at
 * @param signature what was found of it when it came; null when nobody looked then
 */
public record LetterStory(
        Letter letter, Box box, List<Step> steps, @Nullable SignatureReport signature) {

    public LetterStory {
        steps = List.copyOf(steps);
    }

    /** Whether the reader may know about whom it is. */
    public boolean namesPerson() {
        return box == Box.OUT || letter.state().isAgreed();
    }
}
