package jp.musubi.platform.cybersecurity.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.musubi.platform.cybersecurity.surveys.AnswerSurvey;
import jp.musubi.platform.cybersecurity.surveys.Question;
import jp.musubi.platform.cybersecurity.surveys.Reminder;
import jp.musubi.platform.cybersecurity.surveys.ReminderRule;
import jp.musubi.platform.cybersecurity.surveys.Survey;
import jp.musubi.platform.cybersecurity.surveys.SurveySheet;
import org.jspecify.annotations.Nullable;

/**
 * 自施設の調査の見せ方。
 *
 * @param newest what was kept last; null for nothing yet
 * @param counts what was handed in; null for nothing
 * @param reminder what the day's rule says; null when there is nothing to say
 * @param sent reminders that came from offices since nothing was handed in
 */
record SurveyView(
        Survey survey,
        boolean open,
        @Nullable SurveySheet newest,
        @Nullable SurveySheet counts,
        @Nullable ReminderRule reminder,
        List<Reminder> sent) {

    /**
     * One question with the answer that stands in its field.
     *
     * @param condition the answer to the question before after which it is asked; null for always
     */
    record Line(int place, Question question, String answer, boolean proposed, Question.@Nullable Choice condition) {}

    /** @param rule what is due today */
    static SurveyView of(
            Survey survey,
            List<SurveySheet> sheets,
            List<Reminder> reminders,
            @Nullable ReminderRule rule,
            LocalDate today) {
        Optional<SurveySheet> counts = AnswerSurvey.handedIn(sheets);
        boolean waits = counts.isEmpty() && survey.isOpenOn(today);
        return new SurveyView(
                survey,
                survey.isOpenOn(today),
                sheets.isEmpty() ? null : sheets.get(0),
                counts.orElse(null),
                waits ? rule : null,
                waits ? reminders : List.of());
    }

    /** How many sheets there are: what a form has seen. */
    public int seen() {
        return newest == null ? 0 : newest.number();
    }

    public String band() {
        return newest == null ? "" : newest.band();
    }

    /** @param proposal answers for questions that have none yet */
    List<Line> lines(Map<String, String> proposal) {
        Map<String, String> kept = newest == null ? Map.of() : newest.answers();
        List<Question> questions = survey.questions();
        return questions.stream()
                .map(question -> {
                    String own = kept.getOrDefault(question.id(), "");
                    String shown = own.isEmpty() ? proposal.getOrDefault(question.id(), "") : own;
                    return new Line(
                            questions.indexOf(question),
                            question,
                            shown,
                            own.isEmpty() && !shown.isEmpty(),
                            condition(question));
                })
                .toList();
    }

    private Question.@Nullable Choice condition(Question question) {
        return survey.find(question.afterQuestion()).stream()
                .flatMap(before -> before.choices().stream())
                .filter(choice -> choice.word().equals(question.afterWord()))
                .findFirst()
                .orElse(null);
    }
}
