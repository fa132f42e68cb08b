package jp.musubi.standard.gate.invariants.base;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;

/** 時期の繰り返し(Timing.repeat)の決まり。 */
public final class TimingInvariants {

    /** Meals themselves, not a time before or after one. */
    private static final Set<String> MEALS = Set.of("C", "CM", "CD", "CV");

    private static final Map<String, Invariant> BY_ID = Map.ofEntries(
            entry("tim-1", Presence.needs("tim-1", "duration", "durationUnit")),
            entry("tim-2", Presence.needs("tim-2", "period", "periodUnit")),
            entry("tim-4", notNegative("tim-4", "duration")),
            entry("tim-5", notNegative("tim-5", "period")),
            entry("tim-6", Presence.needs("tim-6", "periodMax", "period")),
            entry("tim-7", Presence.needs("tim-7", "durationMax", "duration")),
            entry("tim-8", Presence.needs("tim-8", "countMax", "count")),
            entry("tim-9", TimingInvariants::offsetIsFromAnEvent),
            entry("tim-10", Presence.notBoth("tim-10", "when", "timeOfDay")));

    private TimingInvariants() {}

    public static Map<String, Invariant> byId() {
        return BY_ID;
    }

    private static Invariant notNegative(String rule, String element) {
        return (repeat, judging) -> {
            JsonValue value = repeat.find(element);
            if (value != null && Decimals.isNegative(repeat, element)) {
                judging.report(rule, value);
            }
        };
    }

    private static void offsetIsFromAnEvent(JsonObject repeat, Judging judging) {
        if (Part.has(repeat, "offset") && (!Part.has(repeat, "when") || namesMeal(repeat))) {
            judging.report("tim-9", repeat);
        }
    }

    private static boolean namesMeal(JsonObject repeat) {
        for (JsonValue when : repeat.list("when")) {
            if (when instanceof JsonText text && MEALS.contains(text.value())) {
                return true;
            }
        }
        return false;
    }
}
