package jp.musubi.platform.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The part of a page between {@code <!-- made from code: NAME -->} and {@code <!-- end: NAME -->}. The words around it
 * are written by people.
 */
record GeneratedPart(String page, String name) {

    private static final boolean WRITE = "write".equals(System.getProperty("musubi.docs"));

    /** Fails when the page holds something else, or writes it there when asked by {@code -Dmusubi.docs=write}. */
    void isUpToDate(String content) throws IOException {
        Path file = Path.of("..", "docs", page);
        String text = Files.readString(file);
        String opening = "<!-- made from code: " + name + " -->\n";
        String closing = "<!-- end: " + name + " -->";
        int start = text.indexOf(opening) + opening.length();
        int end = text.indexOf(closing);
        assertThat(text).as("docs/%s", page).contains(opening, closing);
        String renewed = text.substring(0, start) + "\n" + content.strip() + "\n\n" + text.substring(end);
        if (WRITE) {
            Files.writeString(file, renewed);
        } else {
            assertThat(renewed.lines().filter(line -> !text.contains(line)).toList())
                    .as("docs/%s は古くなっています。bin/fix で直せます。It is out of date: run bin/fix.", page)
                    .isEmpty();
            assertThat(text.equals(renewed)).as("docs/%s: bin/fix", page).isTrue();
        }
    }
}
