package jp.musubi.platform.outbreaks.drafts;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 下書き。
 *
 * @param rule that raised it; empty for one that a doctor began
 * @param values by item; without those that the class forbids
 * @param sources by item, see {@link FillForm.Filled}
 * @param notice what it became, or null
 */
public record Draft(
        UUID id,
        PersonId person,
        FacilityCode facility,
        String disease,
        String rule,
        DraftState state,
        Instant madeAt,
        Map<String, String> values,
        Map<String, String> sources,
        @Nullable UUID notice) {

    public Draft {
        values = Map.copyOf(values);
        sources = Map.copyOf(sources);
    }

    Draft with(Map<String, String> newValues, Map<String, String> newSources) {
        return new Draft(id, person, facility, disease, rule, state, madeAt, newValues, newSources, notice);
    }
}
