package jp.musubi.standard.gate.terms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.musubi.standard.tables.CsvLine;

/**
 * 利用者の一覧。Files of a folder whose names end in {@code codes.tsv} or {@code codes.csv}; others are left alone.
 *
 * <p>UTF-8. First line {@code system,code,display} (with tabs in a .tsv), then one code a line; lines that begin with # are
 * remarks, the display may be empty. In a .csv a cell may stand in double quotes, and a quote inside is written twice. A list
 * is taken to be whole: a code that is not in it is wrong. A row whose code is {@code *} says that the system has others.
 */
final class UserLists {

    private static final List<String> COLUMNS = List.of("system", "code", "display");
    private static final String OTHERS = "*";

    /** What the files say of one system. */
    static final class Added {
        final Map<String, String> displays = new HashMap<>();
        boolean complete = true;
    }

    private final Map<String, Added> bySystem = new HashMap<>();

    private UserLists() {}

    /** @throws IllegalArgumentException naming file and line of a line that is not so */
    static Map<String, Added> read(Path folder) {
        UserLists lists = new UserLists();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(UserLists::isList).sorted().forEach(lists::add);
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
        return Map.copyOf(lists.bySystem);
    }

    private static boolean isList(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith("codes.tsv") || name.endsWith("codes.csv");
    }

    private void add(Path file) {
        boolean tabs = file.toString().endsWith(".tsv");
        boolean named = false;
        int number = 0;
        for (String line : lines(file)) {
            number++;
            String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            List<String> cells = tabs ? List.of(text.split("\t", -1)) : cells(text, file, number);
            if (cells.size() != COLUMNS.size()) {
                throw wrong(file, number, "3列(system, code, display)ではありません: " + cells.size() + "列");
            }
            if (!named && !cells.equals(COLUMNS)) {
                throw wrong(file, number, "最初の行は system, code, display です");
            }
            if (named) {
                add(cells, file, number);
            }
            named = true;
        }
    }

    private void add(List<String> cells, Path file, int number) {
        String system = cells.get(0).strip();
        String code = cells.get(1).strip();
        if (system.isEmpty() || code.isEmpty()) {
            throw wrong(file, number, "system か code が空です");
        }
        Added added = bySystem.computeIfAbsent(system, key -> new Added());
        if (code.equals(OTHERS)) {
            added.complete = false;
        } else if (added.displays.putIfAbsent(code, cells.get(2).strip()) != null) {
            throw wrong(file, number, "同じ system の同じ code が二度あります");
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file.getFileName() + ": UTF-8 ではありません");
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static List<String> cells(String line, Path file, int number) {
        List<String> cells = CsvLine.find(line);
        if (cells == null) {
            throw wrong(file, number, "引用符が閉じていません");
        }
        return cells;
    }

    private static IllegalArgumentException wrong(Path file, int number, String why) {
        return new IllegalArgumentException(file.getFileName() + ":" + number + ": " + why);
    }
}
