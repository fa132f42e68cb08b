package jp.musubi.platform.records.checkups.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.records.Checkups;
import jp.musubi.platform.records.checkups.Trend;
import jp.musubi.platform.records.checkups.Trends;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 経年の HTTP。The same item of several years, for whoever may see the person's checkups. */
@RestController
final class TrendEndpoint {

    private static final String INTERACTION = "GET /checkups/trends";

    private final AccessDesk desk;
    private final Checkups checkups;

    TrendEndpoint(AccessDesk desk, Checkups checkups) {
        this.desk = desk;
        this.checkups = checkups;
    }

    record Answer(List<Item> items) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(String code, String name, @Nullable String unit, List<Value> values) {

        static Item of(Trend trend) {
            return new Item(
                    trend.code(),
                    trend.name(),
                    trend.unit(),
                    trend.points().stream().map(Value::of).toList());
        }
    }

    /** Values as sent, as text, so that no digit is lost. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Value(
            String day,
            String value,
            @Nullable String low,
            @Nullable String high,
            @Nullable String range) {

        static Value of(Trend.Point point) {
            return new Value(
                    point.day().toString(),
                    point.amount(),
                    point.range().low(),
                    point.range().high(),
                    point.range().text());
        }
    }

    @GetMapping("/checkups/trends")
    ResponseEntity<Answer> trends(@RequestParam String patient, Caller caller) {
        var request = new AccessRequest(caller, personOf(patient), Set.of(DataClass.CHECKUP), INTERACTION);
        AccessDecision decision = desk.decide(request);
        if (decision instanceof AccessDecision.Refused refused) {
            throw new Problem(refused.reason().answer());
        }
        var grant = ((AccessDecision.Granted) decision).grant();
        List<Item> items =
                Trends.of(checkups.list(grant)).stream().map(Item::of).toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Answer(items));
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
