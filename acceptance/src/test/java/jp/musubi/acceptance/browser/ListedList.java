package jp.musubi.acceptance.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** 一覧の表の一行。 */
record ListedList(String seat, String address, boolean grows, boolean empty) {

    static List<ListedList> list() {
        try (InputStream table =
                Objects.requireNonNull(ListedList.class.getResourceAsStream("lists.tsv"), "lists.tsv")) {
            return new String(table.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("seat"))
                    .map(line -> line.split("\t", -1))
                    .map(cells ->
                            new ListedList(cells[0], cells[1], cells[2].equals("grows"), cells[2].equals("empty")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return address + " " + seat;
    }
}
