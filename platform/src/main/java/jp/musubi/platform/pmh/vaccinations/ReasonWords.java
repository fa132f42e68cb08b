package jp.musubi.platform.pmh.vaccinations;

import java.time.LocalDate;
import jp.musubi.standard.vaccinations.Objection;

/** きまりのわけを言葉にする。 */
final class ReasonWords {

    private ReasonWords() {}

    static Said of(Objection objection) {
        LocalDate day = objection.day();
        String code = objection.why().name();
        if (day == null) {
            return new Said(code, objection.why().japanese(), objection.why().english());
        }
        boolean last = objection.why() == Objection.Why.TOO_OLD;
        return new Said(
                code,
                objection.why().japanese() + "(" + day + (last ? "まで" : "から") + ")",
                objection.why().english() + (last ? " (until " : " (from ") + day + ")");
    }
}
