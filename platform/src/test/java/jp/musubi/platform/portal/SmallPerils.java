package jp.musubi.platform.portal;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.EmergencyOpening;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.disaster.Area;
import jp.musubi.platform.kernel.disaster.Disaster;
import jp.musubi.platform.kernel.disaster.DisasterChange;
import jp.musubi.platform.kernel.disaster.DisasterDesk;
import jp.musubi.platform.kernel.disaster.DisasterStep;
import jp.musubi.platform.kernel.disaster.OpenArea;
import jp.musubi.platform.kernel.emergency.BreakGlassReview;
import jp.musubi.platform.kernel.emergency.Opening;
import jp.musubi.platform.kernel.emergency.ReviewNote;
import jp.musubi.platform.kernel.emergency.ReviewState;
import jp.musubi.platform.kernel.emergency.ReviewStep;

/** The emergencies and disasters of the {@link SmallCountry}. */
final class SmallPerils {

    static final UUID ID = UUID.fromString("00000000-0000-4000-8000-00000000e911");
    private static final Instant NOW = SmallCountry.NOW;

    private SmallPerils() {}

    static Opening opening(ReviewState state) {
        return new Opening(
                new EmergencyOpening(
                        ID,
                        SmallCountry.HANAKO,
                        SmallCountry.HOSPITAL,
                        "hospital-a-emergency-doctor",
                        NOW.minusSeconds(7200),
                        NOW.minusSeconds(3600)),
                "hospital-a",
                "意識がなく、家族とも連絡がつかない",
                state);
    }

    static BreakGlassReview review() {
        var review = mock(BreakGlassReview.class);
        var note = new ReviewNote(NOW.minusSeconds(60), "operator", ReviewStep.ASK_BACK, "救急隊の記録はありますか");
        when(review.list(any(), any()))
                .thenReturn(List.of(
                        new BreakGlassReview.Line(
                                opening(ReviewState.ASKED),
                                List.of(note),
                                List.of(ReviewStep.JUSTIFIED, ReviewStep.NOT_JUSTIFIED),
                                true),
                        new BreakGlassReview.Line(opening(ReviewState.JUSTIFIED), List.of(note), List.of(), false)));
        return review;
    }

    static List<Disaster> disasters() {
        return List.of(new Disaster(
                ID,
                "令和8年4月の大雨",
                Set.of(DataClass.MEDICATION, DataClass.CHECKUP),
                NOW.minusSeconds(86_400),
                NOW.plusSeconds(86_400),
                List.of(
                        new OpenArea(new Area("17"), NOW.minusSeconds(86_400)),
                        new OpenArea(new Area("富山県氷見市"), NOW.minusSeconds(3600)))));
    }

    static DisasterDesk disasterDesk() {
        var desk = mock(DisasterDesk.class);
        Disaster one = disasters().get(0);
        var change = new DisasterChange(
                NOW.minusSeconds(86_400), "operator", DisasterStep.DECLARE, one.until(), List.of("17"), "大雨のため");
        when(desk.list(any(), any()))
                .thenReturn(List.of(
                        new DisasterDesk.Line(one, List.of(change), true, false),
                        new DisasterDesk.Line(one, List.of(change), false, true)));
        when(desk.listClasses()).thenReturn(List.of(DataClass.MEDICATION, DataClass.CHECKUP));
        when(desk.preview(any(), any(), any())).thenReturn(one);
        return desk;
    }
}
