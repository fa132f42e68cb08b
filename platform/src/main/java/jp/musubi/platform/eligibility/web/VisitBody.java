package jp.musubi.platform.eligibility.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.eligibility.ConsentAnswer;
import jp.musubi.platform.eligibility.ShownNumber;
import jp.musubi.platform.eligibility.VisitRequest;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.problems.PlaceName;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;

/**
 * 受付の本文。Who, how recognised and what was agreed to are needed, setting of care and proxy may be named, and nothing
 * else is known; a refusal names the field.
 */
final class VisitBody {

    private static final Map<String, Channel> READERS =
            Map.of("face", Channel.FACE, "pin", Channel.PIN, "staff", Channel.STAFF);

    private static final Map<String, CareSetting> CARES =
            Map.of("outpatient", CareSetting.OUTPATIENT, "inpatient", CareSetting.INPATIENT, "home", CareSetting.HOME);

    /** 包括同意。 */
    private static final String ALL = "ALL";

    /** Far above what a visit needs. */
    static final JsonLimits LIMITS = new JsonLimits(16 * 1024, 8, 64, 16);

    private VisitBody() {}

    /** @throws Problem BODY-MALFORMED, PARAMETER-UNKNOWN, PARAMETER-MISSING, PARAMETER-INVALID */
    static VisitRequest read(byte[] bytes) {
        if (!(JsonDocument.parse(bytes, LIMITS) instanceof JsonDocument document)) {
            throw new Problem(ProblemCode.BODY_MALFORMED);
        }
        JsonObject body = as(JsonObject.class, document.root(), "body");
        refuseUnknown(body, List.of("patient", "reader", "consents", "care", "proxy"), "");
        return new VisitRequest(
                number(body, "patient"),
                reader(text(body, "reader", "")),
                answer(body),
                body.find("care") == null ? CareSetting.OUTPATIENT : care(text(body, "care", "")),
                body.find("proxy") == null ? null : number(body, "proxy"));
    }

    private static ShownNumber number(JsonObject body, String name) {
        JsonObject number = as(JsonObject.class, need(body, name, ""), name);
        refuseUnknown(number, List.of("system", "value"), name + ".");
        return new ShownNumber(text(number, "system", name + "."), text(number, "value", name + "."));
    }

    static Channel reader(String word) {
        Channel channel = READERS.get(word);
        if (channel == null) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "reader");
        }
        return channel;
    }

    static CareSetting care(String word) {
        CareSetting care = CARES.get(word);
        if (care == null) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "care");
        }
        return care;
    }

    private static ConsentAnswer answer(JsonObject body) {
        JsonValue consents = need(body, "consents", "");
        boolean all = consents instanceof JsonText text && text.value().equals(ALL);
        return all ? new ConsentAnswer.All() : new ConsentAnswer.Chosen(chosen(consents));
    }

    private static Set<ConsentClass> chosen(JsonValue consents) {
        Set<ConsentClass> agreed = EnumSet.noneOf(ConsentClass.class);
        for (JsonValue element : as(JsonArray.class, consents, "consents").elements()) {
            if (!agreed.add(consentClass(as(JsonText.class, element, "consents").value()))) {
                throw new Problem(ProblemCode.PARAMETER_INVALID, "consents");
            }
        }
        return agreed;
    }

    private static ConsentClass consentClass(String name) {
        for (ConsentClass one : ConsentClass.values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        throw new Problem(ProblemCode.PARAMETER_INVALID, "consents");
    }

    private static String text(JsonObject object, String name, String path) {
        String text = as(JsonText.class, need(object, name, path), path + name).value();
        if (text.isBlank()) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, path + name);
        }
        return text;
    }

    private static JsonValue need(JsonObject object, String name, String path) {
        JsonValue value = object.find(name);
        if (value == null) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, path + name);
        }
        return value;
    }

    private static <T extends JsonValue> T as(Class<T> type, JsonValue value, String place) {
        if (!type.isInstance(value)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, place);
        }
        return type.cast(value);
    }

    private static void refuseUnknown(JsonObject object, List<String> known, String path) {
        for (JsonObject.Member member : object.members()) {
            if (!known.contains(member.name())) {
                throw new Problem(ProblemCode.PARAMETER_UNKNOWN, path + PlaceName.of(member.name()));
            }
        }
    }
}
