package jp.musubi.platform.records.sixitems;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.Hidden;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.records.numbering.ItemIds;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 見え方。What of the granted classes a caller sees: 未提供 only its sender; 未告知 those at a facility, never the person, and
 * nothing tells the person that something is hidden; what the person hid nobody but its sender, in an emergency marked; an
 * insurer what lies in its own time. Source: sharing-service §3, access-matrix §1.
 */
record Sight(AccessGrant grant) {

    /** Of a row of records.item, whether the person hid it from the caller. */
    static final String HIDDEN = """
        (facility is distinct from :own
         and (item_id = any (:hiddenItems) or facility = any (:hiddenFacilities)))
        """;

    /** Of a row that is kept, whether the caller may see it. Pages, counts and single items all stand behind it. */
    static final String VISIBLE = """
        (not undelivered or facility = :own)
           and (not uninformed or :uninformed)
           and (data_class <> all (:ownOnly) or facility = :own)
           and (:hiddenShown or not
        """ + HIDDEN + """
        )
           and (data_class <> all (:insuredOnly)
                or exists (select 1
                             from unnest(cast(:insuredFrom as date[]), cast(:insuredUntil as date[]))
                                  as insured (since, until)
                            where clinical_date >= insured.since
                              and (insured.until is null or clinical_date < insured.until)))
        """;

    static Sight of(AccessGrant grant) {
        return new Sight(grant);
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        Hidden hidden = grant.hidden();
        return statement
                .param("own", own(grant.caller()), Types.VARCHAR)
                .param("uninformed", grant.uninformed())
                .param("ownOnly", texts(grant.ownOnly(), Enum::name))
                .param("hiddenShown", hidden.shown())
                .param("hiddenItems", itemsOf(hidden))
                .param("hiddenFacilities", texts(hidden.facilities(), FacilityCode::digits))
                .param("insuredOnly", texts(grant.insuredOnly(), Enum::name))
                .param("insuredFrom", days(grant.insuredPeriods(), Coverage::from))
                .param("insuredUntil", days(grant.insuredPeriods(), Coverage::until));
    }

    private static @Nullable String own(Caller caller) {
        return caller.facility() == null ? null : caller.facility().digits();
    }

    private UUID[] itemsOf(Hidden hidden) {
        return hidden.items().stream()
                .flatMap(id -> ItemIds.findItem(id, grant.person()).stream())
                .toArray(UUID[]::new);
    }

    static <T> String[] texts(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).toArray(String[]::new);
    }

    private static @Nullable String[] days(List<Coverage> periods, Function<Coverage, @Nullable LocalDate> day) {
        return periods.stream()
                .map(day)
                .map(each -> Objects.toString(each, null))
                .toArray(String[]::new);
    }
}
