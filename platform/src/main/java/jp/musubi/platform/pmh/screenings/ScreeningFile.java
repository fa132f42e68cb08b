package jp.musubi.platform.pmh.screenings;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.csv.Windows31J;
import jp.musubi.platform.pmh.screenings.ScreeningFault.Why;
import org.jspecify.annotations.Nullable;

/** 検診の CSV。A heading, then a screening a line; UTF-8 with or without a mark, else Windows-31J. */
record ScreeningFile(byte[] bytes) {

    /** Lines of a file: it is checked and taken while its sender waits. */
    static final int MOST_LINES = 20_000;

    /** 一行。 */
    record Line(int number, Map<ScreeningField, String> cells) {}

    /** @param fault why it cannot be read to its end, or null */
    record Lines(List<Line> lines, List<ScreeningFault> faults) {}

    Lines read() {
        String text = decode(UTF_8);
        if (text == null) {
            text = decode(Windows31J.CHARSET);
        }
        return text == null ? broken(1, Why.CHARACTERS) : read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static Lines read(String text) {
        List<Line> lines = new ArrayList<>();
        List<ScreeningFault> faults = new ArrayList<>();
        boolean headed = false;
        try {
            for (CsvRecord record : CsvReader.builder()
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(text)) {
                int number = Math.toIntExact(record.getStartingLineNumber());
                List<String> cells = record.getFields();
                if (!headed) {
                    if (!cells.stream().map(String::strip).toList().equals(ScreeningField.columns())) {
                        return broken(number, Why.HEADING);
                    }
                    headed = true;
                } else if (lines.size() == MOST_LINES) {
                    return broken(number, Why.MANY);
                } else if (cells.size() != ScreeningField.values().length) {
                    faults.add(new ScreeningFault(number, null, Why.CELLS));
                } else {
                    lines.add(new Line(number, byField(cells)));
                }
            }
        } catch (CsvParseException noCsv) {
            return broken(lines.size() + 2, Why.CSV);
        }
        return headed ? new Lines(lines, faults) : broken(1, Why.HEADING);
    }

    private static Map<ScreeningField, String> byField(List<String> cells) {
        Map<ScreeningField, String> fields = new EnumMap<>(ScreeningField.class);
        for (ScreeningField field : ScreeningField.values()) {
            fields.put(field, cells.get(field.ordinal()));
        }
        return fields;
    }

    private @Nullable String decode(Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    private static Lines broken(int line, Why why) {
        return new Lines(List.of(), List.of(new ScreeningFault(line, null, why)));
    }
}
