package jp.musubi.platform.cybersecurity.connections;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.kernel.csv.TableFile;
import jp.musubi.standard.words.MyNumber;

/**
 * 台帳の CSV。A row a device, with one connection or none; a device with several has several rows. UTF-8, or Windows-31J as Excel
 * writes it. What is read is taken as a whole or not at all.
 */
public final class LedgerCsv {

    public static final int LARGEST = 1024 * 1024;

    private static final List<String> HEAD =
            List.of("機器", "種類", "場所", "アドレス", "機種", "版", "事業者", "接続", "相手", "目的", "接続元の制限", "認証", "ログ");
    private static final Set<String> LOSSLESS = Set.of(TableFile.REPLACED, "0");
    private static final int DEVICE_CELLS = 7;
    private static final int MOST_ROWS = 1000;
    private static final int LONGEST = 100;
    private static final int MOST_FAULTS = 50;
    private static final String FORMULA = "=+-@\t\r";

    private LedgerCsv() {}

    /** One row. */
    public record Entry(Device.Said device, Optional<Link.Said> link) {}

    /** What does not fit. @param line of the file; {@code column} its name, empty for the whole line */
    public record Fault(long line, String column, Why why) {}

    /** Why. */
    public enum Why {
        COLUMNS,
        CELLS,
        EMPTY,
        KIND,
        LENGTH,
        NUMBER,
        ROWS
    }

    /** Entries are of use only when there is no fault. */
    public record Read(List<Entry> entries, List<Fault> faults) {}

    public static Read read(byte[] file) {
        List<Entry> entries = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text(file))) {
            for (CsvRecord row : csv) {
                List<String> cells = whole(row);
                if (row.getStartingLineNumber() == 1) {
                    if (!cells.equals(HEAD)) {
                        return new Read(List.of(), List.of(new Fault(1, "", Why.COLUMNS)));
                    }
                } else if (entries.size() >= MOST_ROWS || faults.size() >= MOST_FAULTS) {
                    faults.add(new Fault(row.getStartingLineNumber(), "", Why.ROWS));
                    break;
                } else {
                    entry(row.getStartingLineNumber(), cells, faults).ifPresent(entries::add);
                }
            }
        } catch (CsvParseException broken) {
            faults.add(new Fault(0, "", Why.CELLS));
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
        if (entries.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(1, "", Why.EMPTY));
        }
        return new Read(List.copyOf(entries), List.copyOf(faults));
    }

    /** Without the last column of a narrow file; where characters were replaced, the row stays too long and is refused. */
    private static List<String> whole(CsvRecord row) {
        List<String> cells = row.getFields().stream().map(LedgerCsv::plain).toList();
        boolean narrow = cells.size() == HEAD.size() + 1 && LOSSLESS.contains(cells.get(HEAD.size()));
        return narrow ? cells.subList(0, HEAD.size()) : cells;
    }

    /** A cell that a program would take for a formula begins with an apostrophe, which reading takes away. */
    public static TableFile table(Ledger ledger) {
        List<List<String>> rows = new ArrayList<>();
        for (Device device : ledger.devices()) {
            List<Link> links = ledger.linksOf(device);
            if (links.isEmpty()) {
                rows.add(row(device, Optional.empty()));
            }
            links.forEach(link -> rows.add(row(device, Optional.of(link.said()))));
        }
        return new TableFile("connections", HEAD, rows);
    }

    private static List<String> row(Device device, Optional<Link.Said> link) {
        Device.Said said = device.said();
        List<String> cells = new ArrayList<>(List.of(
                said.name(),
                said.kind().japanese(),
                said.place(),
                said.address(),
                said.model(),
                said.firmware(),
                said.vendor()));
        link.ifPresentOrElse(
                each -> cells.addAll(List.of(
                        each.kind().japanese(),
                        each.party(),
                        each.purpose(),
                        each.limits(),
                        each.signIn(),
                        each.logged() ? "はい" : "いいえ")),
                () -> cells.addAll(List.of("", "", "", "", "", "")));
        return cells.stream()
                .map(cell -> !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell)
                .toList();
    }

    private static Optional<Entry> entry(long line, List<String> cells, List<Fault> faults) {
        int before = faults.size();
        if (cells.size() != HEAD.size()) {
            faults.add(new Fault(line, "", Why.CELLS));
            return Optional.empty();
        }
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell.length() > LONGEST || cell.chars().anyMatch(Character::isISOControl)) {
                faults.add(new Fault(line, HEAD.get(i), Why.LENGTH));
            } else if (MyNumber.isIn(cell)) {
                faults.add(new Fault(line, HEAD.get(i), Why.NUMBER));
            }
        }
        if (cells.get(0).isEmpty()) {
            faults.add(new Fault(line, HEAD.get(0), Why.EMPTY));
        }
        Optional<DeviceKind> kind = DeviceKind.find(cells.get(1));
        if (kind.isEmpty()) {
            faults.add(new Fault(line, HEAD.get(1), Why.KIND));
        }
        boolean linked = !cells.get(DEVICE_CELLS).isEmpty();
        Optional<LinkKind> by = LinkKind.find(cells.get(DEVICE_CELLS));
        if (linked && by.isEmpty()) {
            faults.add(new Fault(line, HEAD.get(DEVICE_CELLS), Why.KIND));
        }
        if (faults.size() > before) {
            return Optional.empty();
        }
        var device = new Device.Said(
                cells.get(0), kind.orElseThrow(), cells.get(2), cells.get(3), cells.get(4), cells.get(5), cells.get(6));
        return Optional.of(new Entry(
                device,
                by.map(each -> new Link.Said(
                        each,
                        cells.get(8),
                        cells.get(9),
                        cells.get(10),
                        cells.get(11),
                        cells.get(12).equals("はい")))));
    }

    private static String plain(String cell) {
        String text = cell.strip();
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }

    private static String text(byte[] file) {
        String text;
        try {
            text = UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException otherwise) {
            text = new String(file, Charset.forName("windows-31j"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
