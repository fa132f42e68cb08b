package jp.musubi.platform.records.interviews;

import java.time.Clock;
import java.util.UUID;
import jp.musubi.platform.kernel.access.GivenInterviews;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.Interview;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 渡された問診の事実。 */
@Component
class GivenFacts implements GivenInterviews {

    private final InterviewRows rows;
    private final Clock clock;

    GivenFacts(InterviewRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public boolean isGivenTo(PersonId person, UUID interview, FacilityCode facility) {
        return rows.find(new Interview.Id(person, interview))
                .filter(one -> one.facility().equals(facility)
                        && one.state().isWithFacility()
                        && !one.isDueAt(clock.instant()))
                .isPresent();
    }
}
