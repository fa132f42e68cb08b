package jp.musubi.platform.records;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.standard.words.JapaneseDate;
import org.jspecify.annotations.Nullable;

/**
 * 答えの出どころ。A registration of the six, as it was when the draft was made.
 *
 * @param reference FHIR reference to the item
 * @param facility name of who registered it
 * @param department as sent, or null
 * @param day clinical day, or null
 * @param value result as sent, or null
 */
public record InterviewSource(
        String reference,
        String facility,
        @Nullable String department,
        @Nullable LocalDate day,
        @Nullable String value) {

    /** For people, in one line, the day in 和暦 and 西暦. */
    public String text() {
        return Stream.of(facility, department, day == null ? null : JapaneseDate.textWithYear(day), value)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" "));
    }
}
