package jp.musubi.platform.kernel.disaster;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.stereotype.Component;

/** 災害の帳面。What an order makes of a disaster, and the order itself in its history. */
@Component
class DisasterBook {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int LONGEST_NAME = 60;

    private final StoredDisasters disasters;

    DisasterBook(StoredDisasters disasters) {
        this.disasters = disasters;
    }

    /** The disaster after the order; nothing is written. */
    Disaster after(DisasterOrder order, Instant now) {
        if (order instanceof DisasterOrder.Declare declare) {
            return declared(declare, now);
        }
        if (order instanceof DisasterOrder.Extend extend) {
            return extended(standing(extend.id(), now), extend, now);
        }
        if (order instanceof DisasterOrder.AddAreas add) {
            return widened(standing(add.id(), now), add);
        }
        return ended(standing(((DisasterOrder.End) order).id(), now), now);
    }

    /** In the caller's transaction. */
    Disaster act(DisasterOrder order, String by, Instant now) {
        Disaster after = after(order, now);
        switch (order.step()) {
            case DECLARE -> disasters.add(after);
            case EXTEND, END -> disasters.moveEnd(after.id(), after.until());
            case ADD_AREAS -> after.areas().forEach(area -> disasters.addArea(after.id(), area));
        }
        disasters.remember(after.id(), change(order, after, by, now));
        return after;
    }

    private static Disaster declared(DisasterOrder.Declare declare, Instant now) {
        String name = declare.name().strip();
        refuseUnless(!name.isEmpty() && name.length() <= LONGEST_NAME, "name");
        refuseUnless(!declare.areas().isEmpty(), "areas");
        var day = now.atZone(JAPAN).toLocalDate();
        refuseUnless(
                !declare.classes().isEmpty() && DisasterRules.classesOn(day).containsAll(declare.classes()), "classes");
        refuseUnless(!declare.from().isBefore(now.minus(DisasterRules.longestOn(day))), "from");
        refuseUnless(declare.from().isBefore(declare.until()), "until");
        refuseLateEnd(declare.until(), now);
        var areas = declare.areas().stream()
                .distinct()
                .map(area -> new OpenArea(area, declare.from()))
                .toList();
        return new Disaster(UUID.randomUUID(), name, declare.classes(), declare.from(), declare.until(), areas);
    }

    private static Disaster extended(Disaster disaster, DisasterOrder.Extend extend, Instant now) {
        refuseUnless(extend.until().isAfter(disaster.until()), "until");
        refuseLateEnd(extend.until(), now);
        return new Disaster(
                disaster.id(), disaster.name(), disaster.classes(), disaster.from(), extend.until(), disaster.areas());
    }

    private static Disaster widened(Disaster disaster, DisasterOrder.AddAreas add) {
        refuseUnless(!add.areas().isEmpty(), "areas");
        refuseUnless(!add.from().isBefore(disaster.from()) && add.from().isBefore(disaster.until()), "from");
        List<OpenArea> areas = new ArrayList<>(disaster.areas());
        add.areas().forEach(area -> areas.add(new OpenArea(area, add.from())));
        return new Disaster(
                disaster.id(), disaster.name(), disaster.classes(), disaster.from(), disaster.until(), areas);
    }

    /** Over from this instant on; one that has not begun yet never begins. */
    private static Disaster ended(Disaster disaster, Instant now) {
        return new Disaster(disaster.id(), disaster.name(), disaster.classes(), disaster.from(), now, disaster.areas());
    }

    private Disaster standing(UUID id, Instant now) {
        Disaster disaster = disasters.findLocked(id).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        if (!disaster.standsAt(now)) {
            throw new Problem(ProblemCode.DISASTER_OVER);
        }
        return disaster;
    }

    private static void refuseLateEnd(Instant until, Instant now) {
        var longest = DisasterRules.longestOn(now.atZone(JAPAN).toLocalDate());
        refuseUnless(until.isAfter(now) && !until.isAfter(now.plus(longest)), "until");
    }

    private static void refuseUnless(boolean right, String field) {
        if (!right) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, field);
        }
    }

    private static DisasterChange change(DisasterOrder order, Disaster after, String by, Instant now) {
        return new DisasterChange(
                now,
                by,
                order.step(),
                order.step() == DisasterStep.ADD_AREAS ? null : after.until(),
                order.areas().stream().map(Area::text).toList(),
                order.reason().text());
    }
}
