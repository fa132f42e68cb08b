package jp.musubi.platform.records.letters;

import java.util.List;

/**
 * 文書の経過。Its state and each step, for the facility at one of its ends.
 *
 * @param box from which end it is looked at
 */
public record LetterStory(Letter letter, Box box, List<Step> steps) {

    public LetterStory {
        steps = List.copyOf(steps);
    }

    /** Whether the reader may know about whom it is. */
    public boolean namesPerson() {
        return box == Box.OUT || letter.state().isAgreed();
    }
}
