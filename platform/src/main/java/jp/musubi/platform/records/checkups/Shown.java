package jp.musubi.platform.records.checkups;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.CheckupItems;
import jp.musubi.platform.kernel.access.Extent;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.records.CheckupProgram;
import jp.musubi.platform.records.CheckupProgram.Law;

/**
 * 健診の見せる範囲。What an extent means for one report (note under access-matrix §2): the items that its law makes
 * compulsory, the 特定健診 items, or what an insurer sees by who ran it. Voluntary checkups need the person's agreement, but
 * for the person and the sender.
 */
final class Shown {

    private static final CheckupItems INSURER_ITEMS = CheckupItems.shipped();

    private final CheckupItems.Shown shown;
    private final Set<Law> laws;
    private final LocalDate day;

    private Shown(CheckupItems.Shown shown, Set<Law> laws, LocalDate day) {
        this.shown = shown;
        this.laws = laws;
        this.day = day;
    }

    /** @param own whether the caller's facility sent the report */
    static Shown of(Heading heading, LocalDate day, boolean own, AccessGrant grant) {
        Extent extent = grant.extentOf(DataClass.CHECKUP);
        if (extent == Extent.INSURER_ITEMS) {
            return toInsurer(heading, day);
        }
        boolean agreement = heading.voluntary() && !own && grant.caller().role() != Role.PATIENT;
        if (agreement && !heading.agreed()) {
            return new Shown(CheckupItems.Shown.NOTHING, Set.of(), day);
        }
        return switch (extent) {
            case ALL -> new Shown(CheckupItems.Shown.ALL, Set.of(), day);
            case COMPULSORY_ITEMS -> new Shown(CheckupItems.Shown.SPECIFIC, laws(heading), day);
            case SPECIFIC_ITEMS -> new Shown(CheckupItems.Shown.SPECIFIC, Set.of(Law.SPECIFIC), day);
            default -> new Shown(CheckupItems.Shown.NOTHING, Set.of(), day);
        };
    }

    /** What the insurer of that day sees, whoever it is: of a report that serves as two the less. */
    static Shown toInsurer(Heading heading, LocalDate day) {
        CheckupItems.Shown least = heading.programs().stream()
                .map(program -> INSURER_ITEMS.shownOn(day, program.runBy(), heading.agreed()))
                .min(Comparator.naturalOrder())
                .orElse(CheckupItems.Shown.NOTHING);
        return new Shown(least, Set.of(Law.SPECIFIC), day);
    }

    boolean anything() {
        return shown != CheckupItems.Shown.NOTHING;
    }

    boolean includes(String code) {
        return switch (shown) {
            case NOTHING -> false;
            case ALL -> true;
            case SPECIFIC -> laws.stream().anyMatch(law -> LawItems.include(law, code, day));
        };
    }

    private static Set<Law> laws(Heading heading) {
        return heading.programs().stream().map(CheckupProgram::law).collect(Collectors.toUnmodifiableSet());
    }
}
