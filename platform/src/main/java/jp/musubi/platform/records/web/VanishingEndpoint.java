package jp.musubi.platform.records.web;

import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.VanishingCount;
import jp.musubi.platform.records.VanishingItem;
import jp.musubi.platform.records.Vanishings;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 見えなくなる予定、機械が読む形。The person all that is shown, a facility what it sent, the operator numbers. */
@RestController
final class VanishingEndpoint {

    private static final String ITEMS = "GET /records/vanishing";
    private static final String COUNTS = "GET /records/vanishing/counts";

    private final AccessDesk desk;
    private final Vanishings vanishings;
    private final ComingVanishings coming;

    VanishingEndpoint(AccessDesk desk, Vanishings vanishings, ComingVanishings coming) {
        this.desk = desk;
        this.vanishings = vanishings;
        this.coming = coming;
    }

    record Items(int days, List<Item> items) {}

    /** Days as dates, the facility by its code. */
    record Item(
            String id,
            String dataClass,
            String label,
            String facility,
            String countsFrom,
            String countedFrom,
            String shownFor,
            int last,
            String lastDay,
            String why) {

        static Item of(VanishingItem item) {
            return new Item(
                    item.id(),
                    item.dataClass().name(),
                    item.label(),
                    item.facility().digits(),
                    item.countsFrom().name(),
                    item.countedFrom().toString(),
                    item.shownFor(),
                    item.last(),
                    item.lastDay().toString(),
                    item.why().name());
        }
    }

    record Counts(int days, List<Count> counts) {}

    record Count(String dataClass, String month, long items) {

        static Count of(VanishingCount count) {
            return new Count(count.dataClass().name(), count.month().toString(), count.items());
        }
    }

    @GetMapping("/records/vanishing")
    Items items(@RequestParam String patient, @RequestParam(defaultValue = "365") int days, Caller caller) {
        AccessRequest request = new AccessRequest(caller, personOf(patient), ComingVanishings.CLASSES, ITEMS);
        AccessDecision decision = desk.decide(request);
        if (decision instanceof AccessDecision.Refused refused) {
            throw new Problem(refused.reason().answer());
        }
        var grant = ((AccessDecision.Granted) decision).grant();
        return new Items(
                days, coming.list(daysOf(days), grant).stream().map(Item::of).toList());
    }

    @GetMapping("/records/vanishing/counts")
    Counts counts(@RequestParam(defaultValue = "365") int days, Caller caller) {
        return new Counts(
                days,
                vanishings.count(daysOf(days), caller, COUNTS).stream()
                        .map(Count::of)
                        .toList());
    }

    /** @throws Problem PARAMETER-INVALID */
    static int daysOf(int days) {
        if (days < 1 || days > Vanishings.MOST_DAYS) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "days");
        }
        return days;
    }

    /** Null for what is nobody's id: asked and refused as for a stranger. */
    private static @Nullable PersonId personOf(String id) {
        try {
            UUID uuid = UUID.fromString(id);
            return uuid.toString().equals(id) ? new PersonId(uuid) : null;
        } catch (IllegalArgumentException nobody) {
            return null;
        }
    }
}
