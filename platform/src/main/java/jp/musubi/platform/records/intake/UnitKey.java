package jp.musubi.platform.records.intake;

import java.util.UUID;
import jp.musubi.platform.records.numbering.UnitIds;
import jp.musubi.standard.gate.submission.Submission;
import jp.musubi.standard.words.FacilityCode;

/** 単位の識別子。Bundle.identifier within the facility that sent it. */
record UnitKey(FacilityCode facility, String system, String value) {

    static UnitKey of(Submission submission) {
        return new UnitKey(submission.facility(), submission.identifierSystem(), submission.identifierValue());
    }

    UUID unitId() {
        return UnitIds.derive(facility, system, value);
    }
}
