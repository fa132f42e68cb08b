package jp.musubi.standard.gate;

/**
 * 所見。What a rule found at a place. Never holds a value of the submission.
 *
 * @param rule the official id where there is one, else ours
 * @param expression FHIRPath of the place, e.g. {@code Bundle.entry[1].resource.onset}
 * @param pointer JSON pointer of the place (RFC 6901)
 * @param line from 1; 0 when unknown
 * @param column from 1; 0 when unknown
 * @param japanese what is wrong
 * @param fix how to mend it, in Japanese
 * @param english what is wrong and how to mend it, in English
 */
public record Finding(
        String rule,
        Severity severity,
        String expression,
        String pointer,
        int line,
        int column,
        String japanese,
        String fix,
        String english) {

    public boolean blocks() {
        return severity == Severity.ERROR;
    }
}
