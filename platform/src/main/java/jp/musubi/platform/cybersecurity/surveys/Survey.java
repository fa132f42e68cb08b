package jp.musubi.platform.cybersecurity.surveys;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.musubi.platform.kernel.people.FacilityKind;

/**
 * 調査。
 *
 * @param id year in which it opens
 * @param closes last day on which it can be handed in
 * @param kinds which facilities are asked
 */
public record Survey(
        String id, String name, LocalDate opens, LocalDate closes, List<FacilityKind> kinds, List<Question> questions) {

    public Survey {
        kinds = List.copyOf(kinds);
        questions = List.copyOf(questions);
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }

    public boolean asks(FacilityKind kind) {
        return kinds.contains(kind);
    }

    public Optional<Question> find(String question) {
        return questions.stream().filter(each -> each.id().equals(question)).findFirst();
    }

    /** What of the answers is asked: an answer to a question that is not asked falls out, and what hangs on it as well. */
    public Map<String, String> asked(Map<String, String> answers) {
        Map<String, String> asked = new LinkedHashMap<>();
        for (Question question : questions) {
            String answer = answers.getOrDefault(question.id(), "");
            if (question.asked(asked) && question.takes(answer)) {
                asked.put(question.id(), answer);
            }
        }
        return asked;
    }

    /** Questions that have to be answered before it can be handed in. */
    public List<Question> missing(Map<String, String> answers) {
        Map<String, String> asked = asked(answers);
        return questions.stream()
                .filter(question -> question.asked(asked) && !asked.containsKey(question.id()))
                .toList();
    }
}
