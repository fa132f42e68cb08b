package jp.musubi.platform.records.intake;

import java.util.UUID;
import jp.musubi.platform.records.numbering.UnitIds;
import jp.musubi.standard.gate.submission.Submission;
import jp.musubi.standard.words.FacilityCode;

/**
 * 単位の識別子。Bundle.identifier within whoever sent it.
 *
 * @param facility the sender's number: a facility's own, or that of 電子処方箋管理サービス
 */
record UnitKey(FacilityCode facility, String system, String value) {

    static UnitKey of(Submission submission, FacilityCode sender) {
        return new UnitKey(sender, submission.identifierSystem(), submission.identifierValue());
    }

    UUID unitId() {
        return UnitIds.derive(facility, system, value);
    }
}
