package jp.musubi.platform.records.intake;

import jp.musubi.standard.gate.submission.Submission.SubmittedPatient;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;

/** 単位が届いた番号。The insured number under which a unit's newest version came, as it is compared. */
record UnitMember(String system, String key) {

    /** Null for a number whose form is wrong; no such submission is kept. */
    static @Nullable UnitMember find(SubmittedPatient patient) {
        MemberNumber number = MemberNumber.find(patient.memberSystem(), patient.memberValue());
        return number == null ? null : new UnitMember(number.system(), number.matchKey());
    }
}
