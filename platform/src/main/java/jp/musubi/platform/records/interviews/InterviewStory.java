package jp.musubi.platform.records.interviews;

import java.util.List;
import jp.musubi.platform.records.Interview;

/** 問診の経過。 */
public record InterviewStory(Interview interview, List<InterviewStep> steps) {

    public InterviewStory {
        steps = List.copyOf(steps);
    }
}
