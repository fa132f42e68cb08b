package jp.musubi.platform.cybersecurity.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.musubi.platform.cybersecurity.surveys.Question;
import jp.musubi.platform.cybersecurity.surveys.SurveyPicture;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** 調査の割合の CSV。Words and numbers only, nothing that a person wrote. */
final class SurveyCsv {

    private SurveyCsv() {}

    /** @param pictures one a question, in their order */
    static ResponseEntity<byte[]> file(List<SurveyPicture> pictures) {
        var text = new StringBuilder(
                "\uFEFFsurvey,question,prefecture,asked,handed_in,answer,facilities,percent_of_answers\r\n");
        for (SurveyPicture picture : pictures) {
            for (SurveyPicture.Area area : picture.prefectures()) {
                for (Question.Choice choice : picture.shown().choices()) {
                    String word = choice.word();
                    double percent = area.part().percent(word);
                    text.append(String.join(
                                    ",",
                                    picture.survey().id(),
                                    picture.shown().id(),
                                    area.prefecture(),
                                    Long.toString(area.asked()),
                                    Long.toString(area.handedIn()),
                                    word,
                                    Long.toString(area.part().of(word)),
                                    percent < 0 ? "" : Double.toString(percent)))
                            .append("\r\n");
                }
            }
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv; charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"survey.csv\"")
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
