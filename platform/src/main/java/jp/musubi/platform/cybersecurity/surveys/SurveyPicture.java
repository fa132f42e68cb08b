package jp.musubi.platform.cybersecurity.surveys;

import java.util.List;
import java.util.Map;

/**
 * 調査の様子。
 *
 * @param lines one a question
 * @param prefectures how many were asked and handed in, by number
 * @param bands the shares of the shown question by 病床規模
 */
public record SurveyPicture(
        Survey survey, List<Line> lines, Question shown, List<Area> prefectures, Map<String, Part> bands) {

    /** One question. @param part of all in the area */
    public record Line(Question question, Part part) {}

    /** One prefecture. @param asked facilities of the kinds that are asked @param part of the shown question */
    public record Area(String prefecture, long asked, long handedIn, Part part) {

        public double rate() {
            return percent(handedIn, asked);
        }
    }

    /** How many gave which word. */
    public record Part(Map<String, Long> words) {

        public Part {
            words = Map.copyOf(words);
        }

        public long total() {
            return words.values().stream().mapToLong(Long::longValue).sum();
        }

        public long of(String word) {
            return words.getOrDefault(word, 0L);
        }

        /** Parts of a hundred with one decimal; -1 when nobody answered. */
        public double percent(String word) {
            return SurveyPicture.percent(of(word), total());
        }
    }

    public long asked() {
        return prefectures.stream().mapToLong(Area::asked).sum();
    }

    public long handedIn() {
        return prefectures.stream().mapToLong(Area::handedIn).sum();
    }

    public double rate() {
        return percent(handedIn(), asked());
    }

    private static double percent(long part, long whole) {
        return whole == 0 ? -1 : Math.round(1000.0 * part / whole) / 10.0;
    }
}
