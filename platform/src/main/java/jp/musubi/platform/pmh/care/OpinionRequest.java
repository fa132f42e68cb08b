package jp.musubi.platform.pmh.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.care.Certification.Who;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 主治医意見書の依頼。
 *
 * @param who as the municipality names the person to the doctor
 * @param answer the certificate that came, or null
 */
public record OpinionRequest(
        UUID id,
        String municipality,
        PersonId person,
        Who who,
        FacilityCode facility,
        Instant askedAt,
        LocalDate dueOn,
        State state,
        @Nullable UUID answer) {

    /** 依頼の状態。 */
    public enum State {
        OPEN,
        ANSWERED,
        CANCELLED
    }

    public boolean lateOn(LocalDate day) {
        return state == State.OPEN && day.isAfter(dueOn);
    }
}
