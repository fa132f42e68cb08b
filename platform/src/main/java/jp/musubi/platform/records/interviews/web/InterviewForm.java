package jp.musubi.platform.records.interviews.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.records.Interview;
import jp.musubi.platform.records.InterviewAnswer;
import jp.musubi.platform.records.InterviewQuestion;
import jp.musubi.platform.records.interviews.web.TypedWords.Wrong;
import org.jspecify.annotations.Nullable;

/** 問診の書式。Question by question the drafted answers and the person's own words, as kept or as typed. */
record InterviewForm(List<Part> parts) {

    InterviewForm {
        parts = List.copyOf(parts);
    }

    /**
     * 問い一つ。
     *
     * @param own words of the person
     * @param wrong of the own words, or null
     */
    record Part(
            InterviewQuestion question,
            List<Line> lines,
            String own,
            @Nullable Wrong wrong) {}

    /**
     * 下書きの答え一つ。
     *
     * @param place among all drafted answers, from 0
     */
    record Line(int place, InterviewAnswer answer, @Nullable Wrong wrong) {}

    /** As it is kept. */
    static InterviewForm of(Interview kept, List<InterviewQuestion> questions) {
        return read(kept, questions, null);
    }

    /** As typed: {@code keep.PLACE}, {@code words.PLACE}, {@code own.LINK_ID}. */
    static InterviewForm typed(Interview kept, List<InterviewQuestion> questions, Map<String, String[]> fields) {
        return read(kept, questions, fields);
    }

    private static InterviewForm read(
            Interview kept, List<InterviewQuestion> questions, @Nullable Map<String, String[]> fields) {
        List<InterviewAnswer> drafted =
                kept.answers().stream().filter(answer -> !answer.own()).toList();
        List<Part> parts = new ArrayList<>();
        for (InterviewQuestion question : questions) {
            List<Line> lines = new ArrayList<>();
            for (int place = 0; place < drafted.size(); place++) {
                InterviewAnswer answer = drafted.get(place);
                if (answer.question().equals(question.linkId())) {
                    lines.add(line(place, answer, fields));
                }
            }
            String own =
                    fields == null ? ownOf(kept, question) : TypedWords.of(find(fields, "own." + question.linkId()));
            parts.add(new Part(question, lines, own, TypedWords.findWrong(own, TypedWords.LONG)));
        }
        return new InterviewForm(parts);
    }

    private static Line line(int place, InterviewAnswer answer, @Nullable Map<String, String[]> fields) {
        if (fields == null) {
            return new Line(place, answer, null);
        }
        String words = TypedWords.of(find(fields, "words." + place)).replace('\n', ' ');
        boolean keeps = find(fields, "keep." + place) != null && !words.isEmpty();
        // What was emptied is not told; its draft comes back, should the person tick it again.
        InterviewAnswer typed = answer.told(keeps, words.isEmpty() ? answer.draft() : words);
        return new Line(place, typed, TypedWords.findWrong(words, TypedWords.SHORT));
    }

    private static String ownOf(Interview kept, InterviewQuestion question) {
        return kept.answers().stream()
                .filter(answer -> answer.own() && answer.question().equals(question.linkId()))
                .map(InterviewAnswer::words)
                .findFirst()
                .orElse("");
    }

    /** Whether something has to be mended before it can be saved. */
    public boolean wrong() {
        return parts.stream()
                .anyMatch(part -> part.wrong() != null || part.lines().stream().anyMatch(line -> line.wrong() != null));
    }

    /** What to keep: first all drafted ones in their order, then the person's own. */
    List<InterviewAnswer> answers() {
        List<InterviewAnswer> drafted = new ArrayList<>();
        List<InterviewAnswer> own = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Part part : parts) {
            lines.addAll(part.lines());
            if (!part.own().isEmpty()) {
                own.add(InterviewAnswer.own(part.question().linkId(), part.own()));
            }
        }
        lines.sort((one, other) -> Integer.compare(one.place(), other.place()));
        lines.forEach(line -> drafted.add(line.answer()));
        drafted.addAll(own);
        return drafted;
    }

    private static @Nullable String find(Map<String, String[]> fields, String name) {
        String[] values = fields.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }
}
