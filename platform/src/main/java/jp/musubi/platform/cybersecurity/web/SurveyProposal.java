package jp.musubi.platform.cybersecurity.web;

import java.util.HashMap;
import java.util.Map;
import jp.musubi.platform.cybersecurity.checklist.Answer;
import jp.musubi.platform.cybersecurity.checklist.ItemAnswer;
import jp.musubi.platform.cybersecurity.checklist.Sheet;
import jp.musubi.platform.cybersecurity.surveys.Question;
import jp.musubi.platform.cybersecurity.surveys.Survey;
import jp.musubi.platform.kernel.people.Facility;
import org.springframework.stereotype.Component;

/** 調査の答えの案。From the facility's own checklist, where it asks the same; of several editions the newest one answered. */
@Component
final class SurveyProposal {

    private final SheetParts parts;

    SurveyProposal(SheetParts parts) {
        this.parts = parts;
    }

    /** By question. */
    Map<String, String> of(Survey survey, Facility facility) {
        Map<String, String> known = new HashMap<>();
        parts.editions()
                .list()
                .forEach(edition -> parts.sheets()
                        .findOwn(facility.code(), edition)
                        .ifPresent(sheet -> answers(sheet)
                                .forEach((item, answer) -> known.put(edition.id() + ":" + item, answer))));
        Map<String, String> proposal = new HashMap<>();
        for (Question question : survey.questions()) {
            question.items().stream()
                    .filter(known::containsKey)
                    .reduce((first, later) -> later)
                    .filter(item -> question.yesNo())
                    .ifPresent(item -> proposal.put(question.id(), known.get(item)));
        }
        return proposal;
    }

    private Map<String, String> answers(Sheet sheet) {
        Map<String, String> answers = new HashMap<>();
        parts.views().given(sheet).forEach((item, answer) -> {
            String word = word(answer);
            if (!word.isEmpty()) {
                answers.put(item, word);
            }
        });
        return answers;
    }

    private static String word(ItemAnswer answer) {
        Answer counts = answer.counts();
        return counts == Answer.YES || counts == Answer.NO ? counts.name() : "";
    }
}
