package jp.musubi.standard.embedding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** docs/embedding.md。Its examples, as a reader would copy them. */
record Page(String text) {

    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("^(?:public )?(?:final )?class (\\w+)", Pattern.MULTILINE);

    static Page read() {
        try {
            return new Page(Files.readString(Path.of("..", "docs", "embedding.md")));
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    /** The Java examples by the name of their class. */
    Map<String, String> classes() {
        Map<String, String> classes = new LinkedHashMap<>();
        Matcher blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            if (blocks.group(1).equals("java")) {
                Matcher name = CLASS.matcher(blocks.group(2));
                if (!name.find()) {
                    throw new IllegalStateException("An example without a class: " + blocks.group(2));
                }
                classes.put(name.group(1), blocks.group(2));
            }
        }
        return classes;
    }

    String xml() {
        Matcher blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            if (blocks.group(1).equals("xml")) {
                return blocks.group(2);
            }
        }
        throw new IllegalStateException("No XML on the page");
    }
}
