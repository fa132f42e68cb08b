package jp.musubi.platform.kernel.signin.scope;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.caller.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * 証の範囲。The scopes of a registration or of a token: SMART scopes for FHIR, {@code purpose/NAME} to narrow the purposes,
 * and for apps {@code offline_access} and {@code launch/patient}. A scope never
 * widens what access decides: it only takes away.
 */
public final class Scopes {

    /** An app may keep access while the person is away from it (refresh token). */
    public static final String OFFLINE = "offline_access";

    /** An app asks to be told whose records it is about (SMART App Launch 2.2); a person's app is told anyway. */
    public static final String LAUNCH_PATIENT = "launch/patient";

    private static final String PURPOSE = "purpose/";
    private static final Set<String> PLAIN = Set.of(OFFLINE, LAUNCH_PATIENT);

    private final List<String> words;
    private final List<SmartScope> smart;

    private Scopes(Collection<String> words) {
        this.words = List.copyOf(new TreeSet<>(words));
        this.smart = this.words.stream()
                .flatMap(word -> SmartScope.parse(word).stream())
                .toList();
    }

    /** @throws IllegalArgumentException when one is none that is offered */
    public static Scopes of(Collection<String> words) {
        if (!words.stream().allMatch(Scopes::offered)) {
            throw new IllegalArgumentException("a scope is not offered");
        }
        return new Scopes(words);
    }

    /** As in the parameter {@code scope}: words with blanks between. */
    public static Scopes parse(String text) {
        return of(text.isBlank() ? List.of() : Arrays.asList(text.strip().split(" +")));
    }

    /** Whether there is such a scope. */
    public static boolean offered(String word) {
        return PLAIN.contains(word)
                || SmartScope.parse(word).isPresent()
                || Arrays.stream(Purpose.values()).anyMatch(purpose -> word.equals(PURPOSE + purpose.name()));
    }

    /** Sorted, each once. */
    public List<String> words() {
        return words;
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public boolean has(String word) {
        return words.contains(word);
    }

    /** Whether each of these is inside of one of ours. A purpose is inside of any registration: it takes away only. */
    public boolean cover(Scopes narrower) {
        return narrower.words.stream().allMatch(this::covers);
    }

    /** Whether a call of this act ({@code c r u d s}) on this type is inside; {@code *} asks for every type. */
    public boolean allow(String type, char act) {
        return smart.stream().anyMatch(scope -> scope.allows(type, act));
    }

    /** Whether every SMART scope is of this level: {@code system}, {@code user} or {@code patient}. */
    public boolean areOf(String level) {
        return smart.stream().allMatch(scope -> scope.level().name().equalsIgnoreCase(level));
    }

    /** The purposes named; empty when none is. */
    public Set<Purpose> purposes() {
        return words.stream()
                .filter(word -> word.startsWith(PURPOSE))
                .map(word -> Purpose.valueOf(word.substring(PURPOSE.length())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of the registered purposes that are left; all when no scope names one. */
    public Set<Purpose> narrow(Set<Purpose> registered) {
        Set<Purpose> wanted = purposes();
        return wanted.isEmpty()
                ? registered
                : registered.stream().filter(wanted::contains).collect(Collectors.toUnmodifiableSet());
    }

    private boolean covers(String word) {
        return words.contains(word)
                || word.startsWith(PURPOSE)
                || SmartScope.parse(word)
                        .map(narrower -> smart.stream().anyMatch(scope -> scope.covers(narrower)))
                        .orElse(false);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scopes that && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    /** As in the parameter {@code scope}. */
    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
