package jp.musubi.platform.cybersecurity;

import java.util.Map;
import jp.musubi.standard.words.FacilityCode;

/**
 * 合成の調査の答え。Handed in by nobody.
 *
 * @param band 病床規模, or empty
 * @param answers words by question; those to questions that are not asked fall out
 */
public record SyntheticSurvey(FacilityCode facility, String survey, String band, Map<String, String> answers) {

    public SyntheticSurvey {
        answers = Map.copyOf(answers);
    }
}
