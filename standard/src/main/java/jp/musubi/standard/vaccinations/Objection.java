package jp.musubi.standard.vaccinations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 打てないわけ。@param day the first or last day on which it could be given, where there is one */
public record Objection(Why why, @Nullable LocalDate day) {

    /** わけ。 */
    public enum Why {
        VACCINE_UNKNOWN("予定表にないワクチンです。", "This vaccine is not in the schedule."),
        NOT_IN_USE("この日には使えないワクチンです。", "This vaccine is not in use on that day."),
        NOT_BORN("生まれる前の日です。", "The day is before the birth."),
        GIRLS_ONLY("この予防接種の対象は女子です。", "This vaccination is for girls."),
        TOO_YOUNG("対象の年齢になっていません。", "The child is too young."),
        TOO_OLD("対象の年齢を過ぎています。", "The child is too old."),
        COMPLETE("決められた回数をもう接種しています。", "All doses are given."),
        SAME_DAY("同じ予防接種を、この日にもう接種しています。", "This vaccination was given on that day."),
        LATER_SHOT("この日より後に、同じ予防接種が記録されています。", "A later dose of this vaccination is registered."),
        INTERVAL("前の回からの間隔が足りません。", "It is too soon after the dose before."),
        LIVE_INTERVAL("注射の生ワクチンの間隔(27日以上)が足りません。", "It is too near to another injected live vaccine (27 days)."),
        OTHER_VACCINE("前の回と同じワクチンで続けます。", "The doses go on with the same vaccine.");

        private final String japanese;
        private final String english;

        Why(String japanese, String english) {
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

    static Objection of(Why why) {
        return new Objection(why, null);
    }
}
