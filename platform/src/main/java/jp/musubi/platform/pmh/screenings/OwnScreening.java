package jp.musubi.platform.pmh.screenings;

import java.time.LocalDate;
import jp.musubi.platform.pmh.screenings.Screening.Followed;
import jp.musubi.platform.pmh.screenings.kinds.ScreeningKind;
import jp.musubi.platform.pmh.screenings.kinds.ScreeningKinds;

/** 本人の検診の一回。As the person and the doctor read it. */
public record OwnScreening(ScreeningKind kind, LocalDate on, Said said, Followed followed, String municipality) {

    /** どこで、どのように、結果。 */
    public record Said(String place, String method, Judgement judgement) {}

    static OwnScreening of(String kind, LocalDate on, Said said, Followed followed, String municipality) {
        ScreeningKind found = ScreeningKinds.shipped()
                .find(kind, on)
                .orElseThrow(() -> new IllegalStateException("no kind " + kind + " on its day any more"));
        return new OwnScreening(found, on, said, followed, municipality);
    }
}
