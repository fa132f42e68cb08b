package jp.musubi.platform.cybersecurity.surveys;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 調査の様子を描く。Counts only; of single facilities whether they handed in. Asks for no right. */
@Service
public class DrawSurvey {

    private final SurveyTallyRows tally;
    private final SurveySheetRows sheets;
    private final SurveyReminderRows reminders;
    private final Facilities facilities;
    private final Clock clock;

    DrawSurvey(
            SurveyTallyRows tally,
            SurveySheetRows sheets,
            SurveyReminderRows reminders,
            Facilities facilities,
            Clock clock) {
        this.tally = tally;
        this.sheets = sheets;
        this.reminders = reminders;
        this.facilities = facilities;
        this.clock = clock;
    }

    /** @param question shown by prefecture and band; an unknown one is the first @param prefecture empty for all */
    public SurveyPicture draw(Survey survey, @Nullable String question, String prefecture) {
        Question shown = survey.find(question == null ? "" : question)
                .orElse(survey.questions().get(0));
        return draw(
                survey, shown, tally.countOne(survey.id(), shown.id(), prefecture), askedByArea(survey, prefecture));
    }

    /** One a question, in their order. */
    public List<SurveyPicture> drawAll(Survey survey, String prefecture) {
        List<SurveyTallyRows.Count> counts = tally.count(survey.id(), prefecture);
        Map<String, Long> asked = askedByArea(survey, prefecture);
        return survey.questions().stream()
                .map(question -> draw(survey, question, counts, asked))
                .toList();
    }

    private static SurveyPicture draw(
            Survey survey, Question shown, List<SurveyTallyRows.Count> counts, Map<String, Long> asked) {
        List<SurveyTallyRows.Count> ofShown = counts.stream()
                .filter(each -> each.question().equals(shown.id()))
                .toList();
        Map<String, Long> handedIn = counts.stream()
                .filter(each -> each.question().isEmpty())
                .collect(Collectors.groupingBy(
                        SurveyTallyRows.Count::prefecture, Collectors.summingLong(SurveyTallyRows.Count::facilities)));
        Map<String, SurveyPicture.Part> parts = parts(ofShown, SurveyTallyRows.Count::prefecture);
        Set<String> areas = new TreeSet<>(asked.keySet());
        areas.addAll(handedIn.keySet());
        return new SurveyPicture(
                survey,
                survey.questions().stream()
                        .map(each -> new SurveyPicture.Line(
                                each, part(counts, one -> one.question().equals(each.id()))))
                        .toList(),
                shown,
                areas.stream()
                        .map(each -> new SurveyPicture.Area(
                                each,
                                asked.getOrDefault(each, 0L),
                                handedIn.getOrDefault(each, 0L),
                                parts.getOrDefault(each, new SurveyPicture.Part(Map.of()))))
                        .toList(),
                parts(ofShown, SurveyTallyRows.Count::band));
    }

    /** Those of one prefecture that are asked and have not handed in, by code. */
    public List<Facility> waiting(Survey survey, String prefecture) {
        Set<String> in = sheets.handedIn(survey.id(), prefecture);
        return facilities.list(prefecture).stream()
                .filter(facility -> survey.asks(facility.kind()))
                .filter(facility -> !in.contains(facility.code().digits()))
                .toList();
    }

    /** Newest first. @param prefecture empty for all */
    public List<Reminder> reminders(Survey survey, String prefecture) {
        return reminders.list(survey.id(), prefecture);
    }

    /** To all of the area who have not handed in. @param prefecture empty for the country */
    @Transactional
    public boolean remind(Survey survey, String prefecture, String by) {
        int before = (int) reminders(survey, prefecture).stream()
                .filter(each -> each.prefecture().equals(prefecture))
                .count();
        return reminders.add(survey.id(), new Reminder(prefecture, before + 1, clock.instant(), by));
    }

    private Map<String, Long> askedByArea(Survey survey, String prefecture) {
        Map<String, Long> asked = new TreeMap<>(facilities.count(survey.kinds()));
        if (!prefecture.isEmpty()) {
            asked.keySet().retainAll(Set.of(prefecture));
        }
        return asked;
    }

    private static Map<String, SurveyPicture.Part> parts(
            List<SurveyTallyRows.Count> counts, Function<SurveyTallyRows.Count, String> key) {
        Map<String, SurveyPicture.Part> parts = new TreeMap<>();
        counts.stream()
                .map(key)
                .distinct()
                .forEach(each ->
                        parts.put(each, part(counts, one -> key.apply(one).equals(each))));
        return parts;
    }

    private static SurveyPicture.Part part(List<SurveyTallyRows.Count> counts, Predicate<SurveyTallyRows.Count> which) {
        return new SurveyPicture.Part(counts.stream()
                .filter(which)
                .collect(Collectors.groupingBy(
                        SurveyTallyRows.Count::answer, Collectors.summingLong(SurveyTallyRows.Count::facilities))));
    }
}
