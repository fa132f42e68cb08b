package jp.musubi.platform.kernel.access;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * 閲覧の許し。Proof that access decided and that the look is logged. Front doors that read a person's record take it
 * as an argument; only this package can make one. Holds for the one answer it was made for, and says what reading has to
 * leave out of the granted classes.
 */
public final class AccessGrant {

    private final Caller caller;
    private final PersonId person;
    private final Map<DataClass, Way> ways;
    private final Narrowing narrowing;
    private final Instant decidedAt;

    AccessGrant(Caller caller, PersonId person, Map<DataClass, Way> ways, Narrowing narrowing, Instant decidedAt) {
        this.caller = caller;
        this.person = person;
        this.ways = new EnumMap<>(ways);
        this.narrowing = narrowing;
        this.decidedAt = decidedAt;
    }

    public Caller caller() {
        return caller;
    }

    public PersonId person() {
        return person;
    }

    /** The classes that may be read: a part of those asked for, never empty. */
    public Set<DataClass> classes() {
        return Set.copyOf(ways.keySet());
    }

    /**
     * The granted classes of which all may be read. Who cannot narrow a class to its {@link #extentOf extent} reads these and
     * no others.
     */
    public Set<DataClass> wholeClasses() {
        Set<DataClass> whole = EnumSet.noneOf(DataClass.class);
        ways.forEach((dataClass, way) -> {
            if (way.extent() == Extent.ALL) {
                whole.add(dataClass);
            }
        });
        return whole;
    }

    /** The granted classes of which only what the caller's own facility sent may be read. */
    public Set<DataClass> ownOnly() {
        return classesBy(Condition.O);
    }

    /** How much of a granted class may be read. */
    public Extent extentOf(DataClass dataClass) {
        Way way = ways.get(dataClass);
        if (way == null) {
            throw new IllegalArgumentException("not granted: " + dataClass);
        }
        return way.extent();
    }

    /** What the person does not let facilities see. */
    public Hidden hidden() {
        return narrowing.hidden();
    }

    /** Whether items not yet told to the person may be read: by those at a facility, never by the person or for it. */
    public boolean uninformed() {
        return caller.role() == Role.FACILITY;
    }

    /** The granted classes of which only what falls into {@link #insuredPeriods()} may be read. */
    public Set<DataClass> insuredOnly() {
        return classesBy(Condition.I);
    }

    /** The person's coverages with the insurer that looks; empty for all others. */
    public List<Coverage> insuredPeriods() {
        return narrowing.insured();
    }

    /** The one letter of others that may be opened, or null. */
    public @Nullable UUID letter() {
        return narrowing.letter();
    }

    /** The one interview of others that may be read, or null. */
    public @Nullable UUID interview() {
        return narrowing.interview();
    }

    /** The only clinical days that may be read; null when all may: under a minister's instruction never. */
    public @Nullable DayRange days() {
        LiveInstruction instruction = narrowing.instruction();
        return instruction == null ? null : instruction.days();
    }

    /** Under which of the minister's instructions is read, by its number; null under none. */
    public @Nullable Long instruction() {
        LiveInstruction instruction = narrowing.instruction();
        return instruction == null ? null : instruction.number();
    }

    /** The purpose of the look: of the first granted class, should there be two. */
    public Purpose purpose() {
        return ways.values().iterator().next().purpose();
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    private Set<DataClass> classesBy(Condition condition) {
        Set<DataClass> found = EnumSet.noneOf(DataClass.class);
        for (Map.Entry<DataClass, Way> way : ways.entrySet()) {
            if (way.getValue().condition() == condition) {
                found.add(way.getKey());
            }
        }
        return found;
    }
}
