package jp.musubi.platform.kernel.registers;

import java.util.List;
import java.util.Map;

/**
 * 台帳の一頁。
 *
 * @param entries by field, each with its key under {@code key}
 * @param total on all pages
 */
public record RegisterSheet(List<EntryField> fields, List<Map<String, String>> entries, int total, int page) {

    public int pages() {
        return Math.max(1, (total + RegisterQuestion.SIZE - 1) / RegisterQuestion.SIZE);
    }
}
