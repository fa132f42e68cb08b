package jp.musubi.standard.calculation.burden;

/**
 * 世帯の計算の一歩。Whole yen.
 *
 * @param member of whom; empty where it is of several
 * @param cost yen of medical cost that counts for the ceiling
 * @param paid yen of own charges that are pooled, without what an earlier step pays back
 * @param ceiling yen
 * @param back yen paid back
 */
public record HouseholdStep(Stage stage, String member, long cost, long paid, long ceiling, long back) {

    /** 段。In this order. */
    public enum Stage {
        OUTPATIENT_FROM_70("70歳以上の外来を、一人ずつ合算", "outpatient care of each member of 70 and over"),
        ALL_FROM_70("70歳以上の外来と入院を、世帯で合算", "all care of the members of 70 and over"),
        WHOLE("70歳未満の21,000円以上の額を加えて、世帯で合算", "together with charges of 21,000 yen and more below 70");

        private final String japanese;
        private final String english;

        Stage(String japanese, String english) {
            this.japanese = japanese;
            this.english = english;
        }

        public String japanese() {
            return japanese;
        }

        public String english() {
            return english;
        }
    }
}
