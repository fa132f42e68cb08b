package jp.musubi.standard.gate;

import java.time.LocalDate;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 問い。How a document is to be judged.
 *
 * @param sender the facility of the token; null when it is not known, and then rules that need it are not judged
 * @param guide the version to judge by, whatever the profile says; null for the one named by the profile, or the default
 * @param day on which it is judged (JST), for dated settings; null for the latest settings known
 * @param scope what may be judged
 */
public record Question(
        @Nullable FacilityCode sender,
        @Nullable Guide guide,
        @Nullable LocalDate day,
        Scope scope) {

    /** What may stand at the root of the document. */
    public enum Scope {
        /** A whole submission, as the service takes it: a Bundle of one of its profiles. */
        SUBMISSION,
        /** Any resource, judged by the profiles it declares: for developers. */
        ANY_RESOURCE
    }

    /** As the intake asks. */
    public static Question submissionOf(@Nullable FacilityCode sender) {
        return new Question(sender, null, null, Scope.SUBMISSION);
    }

    /** As a developer asks, who has no token. */
    public static Question anyResource() {
        return new Question(null, null, null, Scope.ANY_RESOURCE);
    }

    public Question withGuide(@Nullable Guide version) {
        return new Question(sender, version, day, scope);
    }

    public Question withSender(@Nullable FacilityCode facility) {
        return new Question(facility, guide, day, scope);
    }

    public Question on(LocalDate date) {
        return new Question(sender, guide, date, scope);
    }
}
