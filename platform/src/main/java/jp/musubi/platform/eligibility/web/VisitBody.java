package jp.musubi.platform.eligibility.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.eligibility.VisitRequest;
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

/** 受付の本文。All four fields are needed, and no other is known; a refusal names the field. */
final class VisitBody {

    private static final Map<String, Channel> READERS =
            Map.of("face", Channel.FACE, "pin", Channel.PIN, "staff", Channel.STAFF);

    /** Far above what a visit needs. */
    static final JsonLimits LIMITS = new JsonLimits(16 * 1024, 8, 64, 16);

    private VisitBody() {}

    /** @throws Problem BODY-MALFORMED, PARAMETER-UNKNOWN, PARAMETER-MISSING, PARAMETER-INVALID */
    static VisitRequest read(byte[] bytes) {
        if (!(JsonDocument.parse(bytes, LIMITS) instanceof JsonDocument document)) {
            throw new Problem(ProblemCode.BODY_MALFORMED);
        }
        JsonObject body = as(JsonObject.class, document.root(), "body");
        refuseUnknown(body, List.of("patient", "reader", "consents"), "");
        JsonObject patient = as(JsonObject.class, need(body, "patient", ""), "patient");
        refuseUnknown(patient, List.of("system", "value"), "patient.");
        return new VisitRequest(
                text(patient, "system", "patient."), text(patient, "value", "patient."), reader(body), consents(body));
    }

    private static Channel reader(JsonObject body) {
        Channel channel = READERS.get(text(body, "reader", ""));
        if (channel == null) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "reader");
        }
        return channel;
    }

    private static Set<ConsentClass> consents(JsonObject body) {
        Set<ConsentClass> agreed = EnumSet.noneOf(ConsentClass.class);
        for (JsonValue element :
                as(JsonArray.class, need(body, "consents", ""), "consents").elements()) {
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
