package jp.musubi.platform.kernel.signin.scope;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SMART の scope。{@code system/Observation.rs}: who asks, which type of resource, which acts (create, read, update, delete,
 * search). Source: SMART App Launch 2.2, scopes version 2. Narrowing by a search ({@code ?category=…}) is not offered.
 *
 * @param type a type of resource, or {@code *}
 * @param acts letters of {@code cruds} in that order
 */
record SmartScope(Level level, String type, String acts) {

    private static final Pattern FORM =
            Pattern.compile("(system|user|patient)/(\\*|[A-Z][A-Za-z]{1,60})\\.(c?r?u?d?s?)");

    enum Level {
        SYSTEM,
        USER,
        PATIENT
    }

    static Optional<SmartScope> parse(String word) {
        Matcher form = FORM.matcher(word);
        return form.matches() && !form.group(3).isEmpty()
                ? Optional.of(new SmartScope(
                        Level.valueOf(form.group(1).toUpperCase(Locale.ROOT)), form.group(2), form.group(3)))
                : Optional.empty();
    }

    boolean allows(String wantedType, char act) {
        return (type.equals("*") || type.equals(wantedType)) && acts.indexOf(act) >= 0;
    }

    boolean covers(SmartScope narrower) {
        return level == narrower.level
                && narrower.acts.chars().allMatch(act -> acts.indexOf(act) >= 0)
                && (type.equals("*") || type.equals(narrower.type));
    }
}
