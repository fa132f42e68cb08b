package jp.musubi.platform.pmh.loads;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jp.musubi.platform.kernel.csv.Windows31J;
import jp.musubi.platform.pmh.recipients.RecipientFault;
import jp.musubi.platform.pmh.recipients.RecipientFault.Why;
import jp.musubi.platform.pmh.recipients.RecipientField;
import org.jspecify.annotations.Nullable;

/**
 * 受給者の CSV。A heading, then a recipient a line: 処理区分 and the columns of {@link RecipientField}. UTF-8 with or without a mark,
 * else Windows-31J. Read as a stream; what is held at a time is one batch.
 */
record LoadFile(Supplier<InputStream> bytes) {

    /** Lines of a batch. */
    static final int BATCH = 500;

    /** Lines of a file. A prefecture's largest scheme has fewer. */
    static final int MOST_LINES = 500_000;

    static final String ACT = "処理区分";

    /** 一行。 */
    record Line(int number, List<String> cells) {

        Line {
            cells = List.copyOf(cells);
        }
    }

    static List<String> heading() {
        List<String> columns = new ArrayList<>(List.of(ACT));
        columns.addAll(RecipientField.columns());
        return columns;
    }

    /** UTF-8 when all of it is. */
    Charset charset() {
        try (Reader text = strict(UTF_8)) {
            char[] buffer = new char[8192];
            while (text.read(buffer) >= 0) {
                // 中身は要らない。読めることだけを確かめる
            }
            return UTF_8;
        } catch (CharacterCodingException other) {
            return Windows31J.CHARSET;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Hands on all lines below the heading, batch by batch.
     *
     * @return why the file could not be read to its end, or null
     */
    @Nullable
    LoadFault read(Charset charset, Consumer<List<Line>> batches) {
        int number = 1;
        try (Reader text = strict(charset);
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(withoutMark(text))) {
            List<Line> batch = new ArrayList<>(BATCH);
            int width = 0;
            for (CsvRecord record : csv) {
                number = Math.toIntExact(record.getStartingLineNumber());
                if (width == 0) {
                    List<String> columns =
                            record.getFields().stream().map(String::strip).toList();
                    if (!isHeading(columns)) {
                        return fault(number, Why.HEADING);
                    }
                    width = columns.size();
                    continue;
                }
                if (number > MOST_LINES) {
                    return fault(number, Why.TOO_MANY);
                }
                batch.add(new Line(number, whole(record.getFields(), width)));
                if (batch.size() == BATCH) {
                    batches.accept(List.copyOf(batch));
                    batch.clear();
                }
            }
            if (width == 0) {
                return fault(1, Why.HEADING);
            }
            batches.accept(List.copyOf(batch));
            return null;
        } catch (CsvParseException noCsv) {
            return fault(number + 1, Why.CSV);
        } catch (UncheckedIOException broken) {
            return unreadable(broken.getCause(), number);
        } catch (IOException broken) {
            return unreadable(broken, number);
        }
    }

    /** Files from before there was the last column are taken as they are. */
    private static boolean isHeading(List<String> columns) {
        List<String> heading = heading();
        return columns.equals(heading) || columns.equals(heading.subList(0, heading.size() - 1));
    }

    private static List<String> whole(List<String> cells, int width) {
        if (width == heading().size() || cells.size() != width) {
            return cells;
        }
        List<String> whole = new ArrayList<>(cells);
        whole.add("");
        return whole;
    }

    private static LoadFault unreadable(@Nullable IOException broken, int number) {
        if (broken instanceof CharacterCodingException) {
            return fault(number + 1, Why.CHARACTERS);
        }
        throw new UncheckedIOException(broken == null ? new IOException() : broken);
    }

    private Reader strict(Charset charset) {
        return new BufferedReader(new InputStreamReader(
                bytes.get(),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private static Reader withoutMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    private static LoadFault fault(int line, Why why) {
        return new LoadFault(line, new RecipientFault(null, why));
    }
}
