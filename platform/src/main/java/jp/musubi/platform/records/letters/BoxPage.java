package jp.musubi.platform.records.letters;

import java.util.List;

/**
 * 箱の一頁。
 *
 * @param total letters that fit, on all pages
 */
public record BoxPage(Box box, List<BoxLine> lines, int page, int size, int total) {

    public BoxPage {
        lines = List.copyOf(lines);
    }

    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }
}
