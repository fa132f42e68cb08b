package jp.musubi.platform.commandline.check.full;

import java.util.Set;

/**
 * もう一人が見つけたこと。
 *
 * @param severity fatal, error, warning, information
 * @param expression where, as it writes places; may be empty
 * @param message its own words, which may quote the document
 */
public record SecondIssue(String severity, String expression, String message) {

    private static final Set<String> ERRORS = Set.of("fatal", "error");

    boolean isError() {
        return ERRORS.contains(severity);
    }

    boolean isWarning() {
        return severity.equals("warning");
    }
}
