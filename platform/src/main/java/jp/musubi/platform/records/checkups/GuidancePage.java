package jp.musubi.platform.records.checkups;

import java.util.List;
import java.util.Map;

/**
 * 名簿の一頁。
 *
 * @param total lines on all pages
 * @param counts how many persons of the asked days came to each level, whatever levels are listed
 */
public record GuidancePage(List<Candidate> lines, int total, Map<GuidanceLevel, Integer> counts) {

    public GuidancePage {
        lines = List.copyOf(lines);
    }
}
