package jp.musubi.platform.kernel.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.MemberNumber;

/** 試験の許し。What the desk would say, for tests that have no desk. */
public final class TestGrants {

    private TestGrants() {}

    /** A grant of all that was asked for. */
    public static AccessDecision granting(AccessRequest request, Instant at) {
        if (request.person() == null) {
            return new AccessDecision.Refused(RefusalReason.NOT_OWN);
        }
        return new AccessDecision.Granted(
                of(request.caller(), request.person(), request.classes(), Purpose.SELF_VIEW, at));
    }

    /** A grant of these classes, for tests of rooms whose own matter begins behind the decision. */
    public static AccessGrant of(Caller caller, PersonId person, Set<DataClass> classes, Purpose purpose, Instant at) {
        Condition condition = caller.role() == Role.PATIENT ? Condition.P : Condition.C;
        return new AccessGrant(caller, person, ways(classes, condition, purpose), Narrowing.NONE, at);
    }

    /** A grant of one class, of which no more than this may be read. */
    public static AccessGrant withExtent(
            Caller caller, PersonId person, DataClass dataClass, Extent extent, Instant at) {
        var way = new Way(Condition.C, Purpose.SHARE_VIEW, extent);
        return new AccessGrant(caller, person, Map.of(dataClass, way), Narrowing.NONE, at);
    }

    /** A grant to what the caller's facility itself sent. */
    public static AccessGrant ownOnly(Caller caller, PersonId person, Set<DataClass> classes, Instant at) {
        return new AccessGrant(caller, person, ways(classes, Condition.O, Purpose.SHARE_VIEW), Narrowing.NONE, at);
    }

    /** A grant that leaves out, or in an emergency marks, what the person hid. */
    public static AccessGrant hiding(
            Caller caller, PersonId person, Set<DataClass> classes, Hidden hidden, Instant at) {
        Condition condition = hidden.shown() ? Condition.E : Condition.C;
        return new AccessGrant(
                caller,
                person,
                ways(classes, condition, hidden.shown() ? Purpose.EMERGENCY : Purpose.SHARE_VIEW),
                new Narrowing(hidden, List.of(), null),
                at);
    }

    /** A grant to an insurer for these periods. */
    public static AccessGrant insured(
            Caller caller, PersonId person, Set<DataClass> classes, List<Coverage> periods, Instant at) {
        return new AccessGrant(
                caller,
                person,
                ways(classes, Condition.I, Purpose.CHECKUP_TO_INSURER),
                new Narrowing(Hidden.NOTHING, periods, null),
                at);
    }

    /** A grant to the insurer of this number, of the checkups of whoever has the member number with it. */
    public static AccessGrant insurer(PersonId person, String payer, String member, Instant at) {
        Caller caller = new Caller("insurer-" + payer, Role.INSURER, null, null, Set.of(Purpose.CHECKUP_TO_INSURER))
                .withPayer(payer);
        List<Coverage> periods = member.startsWith(payer)
                ? List.of(new Coverage(MemberNumber.INSURANCE, member, payer, LocalDate.of(2010, 4, 1), null))
                : List.of();
        var way = new Way(Condition.I, Purpose.CHECKUP_TO_INSURER, Extent.INSURER_ITEMS);
        return new AccessGrant(
                caller, person, Map.of(DataClass.CHECKUP, way), new Narrowing(Hidden.NOTHING, periods, null), at);
    }

    private static Map<DataClass, Way> ways(Set<DataClass> classes, Condition condition, Purpose purpose) {
        var ways = new EnumMap<DataClass, Way>(DataClass.class);
        classes.forEach(dataClass -> ways.put(dataClass, new Way(condition, purpose, Extent.ALL)));
        return ways;
    }
}
