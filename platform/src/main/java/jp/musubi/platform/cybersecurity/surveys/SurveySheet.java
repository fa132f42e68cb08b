package jp.musubi.platform.cybersecurity.surveys;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 施設の答え。One keeping of all answers.
 *
 * @param number from 1; the newest is shown
 * @param band 病床規模, or empty
 * @param submitted whether it was handed in, and so counts
 */
public record SurveySheet(
        int number, String band, boolean submitted, Map<String, String> answers, Instant at, String by) {

    /** Lines of question=word; words and questions hold neither sign. */
    static String text(Map<String, String> answers) {
        return answers.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("\n"));
    }

    static Map<String, String> answers(String text) {
        Map<String, String> answers = new LinkedHashMap<>();
        text.lines().map(line -> line.split("=", 2)).forEach(cells -> answers.put(cells[0], cells[1]));
        return answers;
    }
}
