package jp.musubi.platform.eligibility.confirmation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 付記。One more sentence that the counter should read; its words stand in messages.tsv.
 *
 * @param arguments days and words for the places {0}, {1} of the sentence
 */
public record Remark(RemarkKind kind, List<Object> arguments) {

    public Remark {
        arguments = List.copyOf(arguments);
    }

    static Remark of(RemarkKind kind, @Nullable Object... arguments) {
        return new Remark(
                kind,
                Arrays.stream(arguments)
                        .map(argument -> argument == null ? "—" : argument)
                        .map(Object.class::cast)
                        .toList());
    }

    /** The first day among the arguments, or null. */
    public @Nullable LocalDate day() {
        return arguments.stream()
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .findFirst()
                .orElse(null);
    }
}
