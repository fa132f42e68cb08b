package jp.musubi.platform.records.interviews;

import java.util.List;

/**
 * 届いた問診の一頁。
 *
 * @param total how many fit, on all pages
 */
public record InterviewPage(List<InterviewLine> lines, int page, int size, int total) {

    public InterviewPage {
        lines = List.copyOf(lines);
    }

    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }
}
