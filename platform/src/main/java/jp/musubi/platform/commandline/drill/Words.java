package jp.musubi.platform.commandline.drill;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** 言葉。What the drill says, in both languages, from a file beside it. */
final class Words {

    private static final int COLUMNS = 3;

    private final String file;
    private final Map<String, String[]> lines;

    private Words(String file, Map<String, String[]> lines) {
        this.file = file;
        this.lines = Map.copyOf(lines);
    }

    static Words read() {
        return read(Plan.FIRST_HOUR.words());
    }

    static Words read(String file) {
        Map<String, String[]> lines = new HashMap<>();
        text(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t"))
                .forEach(cells -> lines.put(cells[0], cells));
        lines.forEach((key, cells) -> {
            if (cells.length != COLUMNS) {
                throw new IllegalStateException(file + ": " + key);
            }
        });
        return new Words(file, lines);
    }

    String japanese(Seen seen) {
        return said(seen, 1);
    }

    String english(Seen seen) {
        return said(seen, 2);
    }

    private String said(Seen seen, int language) {
        String text = word(seen.key(), language);
        for (int place = 0; place < seen.values().size(); place++) {
            Object value = seen.values().get(place);
            String words = value instanceof Seen part ? said(part, language) : value.toString();
            text = text.replace("{" + place + "}", words);
        }
        return text;
    }

    private String word(String key, int language) {
        String[] cells = lines.get(key);
        if (cells == null) {
            throw new IllegalStateException(file + ": " + key);
        }
        return cells[language];
    }

    private static String text(String file) {
        try (InputStream bytes = Words.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("missing: " + file);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
