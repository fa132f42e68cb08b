package jp.musubi.platform.pmh.vaccinations.web;

import java.util.List;
import jp.musubi.platform.pmh.vaccinations.Prescreen;
import jp.musubi.platform.pmh.vaccinations.Questions.Question;

/** 届いた予診票。What is not as usual comes first for who vaccinates. */
public record SentForm(Prescreen form, List<Question> questions) {

    public SentForm {
        questions = List.copyOf(questions);
    }

    public List<Question> unusual() {
        return questions.stream()
                .filter(question -> {
                    Boolean yes = form.answerTo(question.code()).yes();
                    return yes != null && yes != question.usual();
                })
                .toList();
    }
}
