package jp.musubi.platform.kernel.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** だれの被保険者か。The payers of many persons at once; no number of a person leaves it. */
public interface InsuredBy {

    /**
     * Of each person the payer of the first coverage that is in force on the day: 保険者番号 or 公費負担者番号, eight digits. Who
     * has none that day is not in the answer.
     */
    Map<PersonId, String> payersOn(LocalDate day, Collection<PersonId> persons);
}
