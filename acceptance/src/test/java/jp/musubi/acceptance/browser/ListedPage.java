package jp.musubi.acceptance.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.musubi.acceptance.running.Repository;

/**
 * 頁の表の一行。
 *
 * @param path as in the platform's own table of paths
 * @param seat who opens it, or {@code -} when {@link #why} says why nobody does
 * @param clicks what is pressed after the address was opened, in this order
 */
record ListedPage(
        String method, String path, String seat, String address, List<String> clicks, String status, String why) {

    private static final Path TABLE = Path.of("src/test/resources/jp/musubi/acceptance/browser/pages.tsv");
    private static final Path PATHS =
            Repository.ROOT.resolve("platform/src/main/resources/jp/musubi/platform/kernel/access/paths.tsv");
    private static final List<String> WITHOUT_PAGES = List.of("TOKEN", "CLIENT");

    static List<ListedPage> list() {
        return rows(TABLE).map(ListedPage::of).toList();
    }

    private static ListedPage of(String[] cells) {
        List<String> clicks = cells[4].isEmpty() ? List.of() : List.of(cells[4].split(" ; "));
        return new ListedPage(cells[0], cells[1], cells[2], cells[3], clicks, cells[5], cells[6]);
    }

    /** What a browser may ask for, by the platform's own table: everything that does not ask for a token or a client's proof. */
    static List<String> openToBrowsers() {
        return rows(PATHS)
                .filter(cells -> !WITHOUT_PAGES.contains(cells[2]))
                .map(cells -> cells[0] + " " + cells[1])
                .toList();
    }

    private static Stream<String[]> rows(Path table) {
        try {
            return Files.readAllLines(table).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(line -> line.split("\t", -1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean isOpened() {
        return !seat.equals("-");
    }

    String route() {
        return method + " " + path;
    }

    /** Whether this is the page of the row; a page of refusals has no address of its own. */
    boolean isAt(String url) {
        return method.equals("ANY") || pathOf(url).matches(path.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    boolean hasStatus(int code) {
        return status.equals(Integer.toString(code));
    }

    /** Whether somebody who wanted this page was led to where people sign in. */
    boolean isSignedOutAt(String url) {
        return List.of("/", "/signin").contains(pathOf(url)) && !isAt(url);
    }

    private static String pathOf(String url) {
        return URI.create(url).getPath();
    }

    /** For a file of its picture. */
    String pictureName() {
        return (seat + address + String.join("", clicks))
                .replaceAll("\\{|\\}|\\?.*client_id", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("-$", "");
    }

    @Override
    public String toString() {
        return seat + " " + address + " " + String.join(" ", clicks);
    }
}
