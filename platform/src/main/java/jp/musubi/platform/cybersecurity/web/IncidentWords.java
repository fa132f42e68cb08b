package jp.musubi.platform.cybersecurity.web;

import java.util.List;
import java.util.function.Function;
import jp.musubi.platform.cybersecurity.incidents.Addressee;
import jp.musubi.platform.cybersecurity.incidents.ChoiceWord;
import jp.musubi.platform.cybersecurity.incidents.Fact;
import jp.musubi.platform.cybersecurity.incidents.Report;
import org.springframework.stereotype.Component;

/** 出来事の頁の言葉。Templates ask it as {@code @incidentWords}; the words stand in the rule tables. */
@Component("incidentWords")
final class IncidentWords {

    public String japanese(String fact) {
        return fact(fact, Fact::japanese);
    }

    public String english(String fact) {
        return fact(fact, Fact::english);
    }

    public String choice(String fact, String word) {
        return ChoiceWord.find(fact, word).map(ChoiceWord::japanese).orElse(word);
    }

    public String choiceEnglish(String fact, String word) {
        return ChoiceWord.find(fact, word).map(ChoiceWord::english).orElse(word);
    }

    public String addressee(String id) {
        return Addressee.find(id).map(Addressee::japanese).orElse(id);
    }

    public String addresseeEnglish(String id) {
        return Addressee.find(id).map(Addressee::english).orElse(id);
    }

    /** Whether a report of that form was sent. */
    public boolean sent(List<Report> reports, String form) {
        return reports.stream().anyMatch(report -> report.form().equals(form));
    }

    private static String fact(String id, Function<Fact, String> words) {
        return Fact.find(id).map(words).orElse(id);
    }
}
