package jp.musubi.platform.records.letters.web;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.FacilityCode;

/** 自分の施設。 */
final class Own {

    private Own() {}

    /** @throws Problem ACCESS-REFUSED for who is no facility; the desk has refused it before */
    static FacilityCode facilityOf(Caller caller) {
        FacilityCode facility = caller.facility();
        if (facility == null) {
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
        return facility;
    }
}
