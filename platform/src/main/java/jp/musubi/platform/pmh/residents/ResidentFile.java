package jp.musubi.platform.pmh.residents;

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
import jp.musubi.platform.pmh.residents.ResidentFault.Why;
import org.jspecify.annotations.Nullable;

/** 対象者の CSV。A heading, then a resident a line; UTF-8 with or without a mark, else Windows-31J. */
record ResidentFile(byte[] bytes) {

    /** Lines of a file: it is checked and taken while its sender waits. */
    static final int MOST_LINES = 100_000;

    /** 一行。 */
    record Line(int number, Map<ResidentField, String> cells) {}

    /** @param faults why it cannot be read to its end, or which lines cannot */
    record Lines(List<Line> lines, List<ResidentFault> faults) {}

    Lines read() {
        String text = decode(UTF_8);
        if (text == null) {
            text = decode(Windows31J.CHARSET);
        }
        return text == null ? broken(1, Why.CHARACTERS) : read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static Lines read(String text) {
        List<Line> lines = new ArrayList<>();
        List<ResidentFault> faults = new ArrayList<>();
        boolean headed = false;
        try {
            for (CsvRecord record : CsvReader.builder()
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(text)) {
                int number = Math.toIntExact(record.getStartingLineNumber());
                List<String> cells = record.getFields();
                if (!headed) {
                    if (!cells.stream().map(String::strip).toList().equals(ResidentField.columns())) {
                        return broken(number, Why.HEADING);
                    }
                    headed = true;
                } else if (lines.size() == MOST_LINES) {
                    return broken(number, Why.MANY);
                } else if (cells.size() != ResidentField.values().length) {
                    faults.add(new ResidentFault(number, null, Why.CELLS));
                } else {
                    lines.add(new Line(number, byField(cells)));
                }
            }
        } catch (CsvParseException noCsv) {
            return broken(lines.size() + 2, Why.CSV);
        }
        return headed ? new Lines(lines, faults) : broken(1, Why.HEADING);
    }

    private static Map<ResidentField, String> byField(List<String> cells) {
        Map<ResidentField, String> fields = new EnumMap<>(ResidentField.class);
        for (ResidentField field : ResidentField.values()) {
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
        return new Lines(List.of(), List.of(new ResidentFault(line, null, why)));
    }
}
