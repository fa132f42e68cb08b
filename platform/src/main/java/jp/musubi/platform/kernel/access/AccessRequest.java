package jp.musubi.platform.kernel.access;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * 閲覧の申し出。Who wants to see which classes of whose record.
 *
 * @param person null when the caller named somebody unknown: asked all the same, so that the answer and the log do
 *     not differ from those about a known person
 * @param interaction what was called, without any value of a parameter, e.g. {@code GET /fhir/Condition}
 * @param named what the request adds to who asks for what
 */
public record AccessRequest(
        Caller caller, @Nullable PersonId person, Set<DataClass> classes, String interaction, Named named) {

    private static final Named NOTHING = new Named(null, null, null, null, null, false);

    /**
     * 申し出の細目。
     *
     * @param purpose the one purpose of this look; null for all that the caller is registered for, of which the
     *     emergency, the disaster and the notice of an infection have to be named
     * @param letter the letter to be opened, or null
     * @param interview the interview to be read, or null
     * @param instruction the minister's instruction under which is read, or null
     * @param answer what the person answered under a declared disaster, or null when nobody asked
     * @param presented whether the person stands at the caller's counter with card or number: said by the room that took it
     */
    public record Named(
            @Nullable Purpose purpose,
            @Nullable UUID letter,
            @Nullable UUID interview,
            @Nullable UUID instruction,
            @Nullable DisasterAnswer answer,
            boolean presented) {}

    public AccessRequest {
        classes = Set.copyOf(classes);
    }

    public AccessRequest(Caller caller, @Nullable PersonId person, Set<DataClass> classes, String interaction) {
        this(caller, person, classes, interaction, NOTHING);
    }

    /** The same, for this purpose and no other. */
    public AccessRequest forPurpose(Purpose purpose) {
        return with(
                new Named(purpose, named.letter, named.interview, named.instruction, named.answer, named.presented));
    }

    /** The same, to open this letter. */
    public AccessRequest ofLetter(UUID letter) {
        return with(
                new Named(named.purpose, letter, named.interview, named.instruction, named.answer, named.presented));
    }

    /** The same, to read this interview. */
    public AccessRequest ofInterview(UUID interview) {
        return with(
                new Named(named.purpose, named.letter, interview, named.instruction, named.answer, named.presented));
    }

    /** The same, under this instruction of the minister and for its purpose alone. */
    public AccessRequest byInstruction(UUID instruction) {
        return with(new Named(
                Purpose.MINISTER_INSTRUCTION,
                named.letter,
                named.interview,
                instruction,
                named.answer,
                named.presented));
    }

    /** The same, with the person's answer under a declared disaster. */
    public AccessRequest answered(DisasterAnswer answer) {
        return with(
                new Named(named.purpose, named.letter, named.interview, named.instruction, answer, named.presented));
    }

    /** The same, while the person stands at the caller's counter: a visit is being opened. */
    public AccessRequest atCounter() {
        return with(new Named(named.purpose, named.letter, named.interview, named.instruction, named.answer, true));
    }

    /** For which this look may be: what the caller is registered for, or of it the one that was named. */
    Set<Purpose> purposes() {
        Purpose one = named.purpose;
        if (one == null) {
            return caller.purposes().stream()
                    .filter(purpose -> purpose != Purpose.NOTIFY_INFECTION)
                    .collect(Collectors.toUnmodifiableSet());
        }
        return caller.purposes().contains(one) ? Set.of(one) : Set.of();
    }

    private AccessRequest with(Named more) {
        return new AccessRequest(caller, person, classes, interaction, more);
    }
}
