package jp.musubi.platform.eligibility.counter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;

/**
 * 患者の一行。
 *
 * @param age whole years
 * @param consents of the person to this facility that hold now
 * @param opens whether to offer the way to the record
 */
record PatientLine(
        PersonId person,
        PersonName name,
        LocalDate birthDate,
        int age,
        Sex sex,
        CareSetting care,
        Instant openedAt,
        List<ConsentClass> consents,
        boolean opens) {

    PatientLine {
        consents = List.copyOf(consents);
    }
}
