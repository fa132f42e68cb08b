package jp.musubi.platform.outbreaks.drafts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.musubi.platform.outbreaks.drafts.Evidence.Source;
import jp.musubi.platform.outbreaks.drafts.Evidence.Standing;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonNumber;
import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** 根拠を読む。Out of a Condition or an Observation; of any other resource nothing. */
final class ReadEvidence {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int DAY = "2026-04-01".length();
    private static final Set<String> GOING_ON = Set.of("active", "recurrence", "relapse");
    private static final Set<String> UNSURE = Set.of("unconfirmed", "provisional", "differential");
    private static final Set<String> WRONG = Set.of("refuted", "entered-in-error");
    private static final Set<String> NO_RESULT = Set.of("cancelled", "entered-in-error", "registered");
    private static final Set<String> INPATIENT = Set.of("IMP", "ACUTE", "NONAC");

    private ReadEvidence() {}

    static Optional<Evidence> of(byte[] json, Source source) {
        return JsonDocument.parse(json, JsonLimits.SUBMISSION) instanceof JsonDocument document
                        && document.root() instanceof JsonObject resource
                ? of(resource, source)
                : Optional.empty();
    }

    static Optional<Evidence> of(JsonObject resource, Source source) {
        String type = resource.findText("resourceType");
        if ("Condition".equals(type)) {
            return Optional.of(diagnosis(resource, source));
        }
        if ("Observation".equals(type) && !NO_RESULT.contains(text(resource, "status"))) {
            return Optional.of(result(resource, source));
        }
        return Optional.empty();
    }

    /** Only what {@link Suspect#concerns} looks at: neither days nor standing, which cost more than the rest together. */
    static Optional<Evidence> screened(JsonObject resource) {
        String type = resource.findText("resourceType");
        if ("Condition".equals(type)) {
            return Optional.of(screened(resource, true, null));
        }
        return "Observation".equals(type) && !NO_RESULT.contains(text(resource, "status"))
                ? Optional.of(screened(resource, false, resource.findObject("valueQuantity")))
                : Optional.empty();
    }

    private static Evidence screened(JsonObject resource, boolean diagnosis, @Nullable JsonObject quantity) {
        return new Evidence(
                Source.ARRIVING,
                diagnosis,
                Standing.CONFIRMED,
                codes(resource),
                label(resource),
                Evidence.Days.UNKNOWN,
                quantity == null ? null : number(quantity),
                quantity != null && isBelow(quantity),
                diagnosis ? null : words(resource),
                false);
    }

    private static Evidence diagnosis(JsonObject condition, Source source) {
        var days = new Evidence.Days(
                day(condition.findText("onsetDateTime")), day(condition.findText("recordedDate")), visit(condition));
        return new Evidence(
                source,
                true,
                standing(condition),
                codes(condition),
                label(condition),
                days,
                null,
                false,
                null,
                isInpatient(condition));
    }

    private static Evidence result(JsonObject observation, Source source) {
        JsonObject quantity = observation.findObject("valueQuantity");
        return new Evidence(
                source,
                false,
                Standing.CONFIRMED,
                codes(observation),
                label(observation),
                new Evidence.Days(null, day(observation.findText("effectiveDateTime")), visit(observation)),
                quantity == null ? null : number(quantity),
                quantity != null && isBelow(quantity),
                words(observation),
                isInpatient(observation));
    }

    private static Standing standing(JsonObject condition) {
        String verified = code(condition.findObject("verificationStatus"));
        String clinical = code(condition.findObject("clinicalStatus"));
        if (WRONG.contains(verified)
                || (!clinical.isEmpty() && !GOING_ON.contains(clinical))
                || condition.has("abatementDateTime")) {
            return Standing.OVER;
        }
        boolean doubted = UNSURE.contains(verified)
                || label(condition).endsWith("疑い")
                || label(condition).endsWith("の疑");
        return doubted ? Standing.SUSPECTED : Standing.CONFIRMED;
    }

    private static List<Evidence.Code> codes(JsonObject resource) {
        JsonObject code = resource.findObject("code");
        return code == null
                ? List.of()
                : code.listObjects("coding").stream()
                        .filter(coding -> coding.findText("code") != null)
                        .map(coding -> new Evidence.Code(text(coding, "system"), text(coding, "code")))
                        .toList();
    }

    private static String label(JsonObject resource) {
        JsonObject code = resource.findObject("code");
        return code == null ? "" : text(code, "text");
    }

    private static @Nullable LocalDate visit(JsonObject resource) {
        return encounters(resource)
                .flatMap(encounter -> Stream.ofNullable(encounter.findObject("period")))
                .map(period -> text(period, "start"))
                .findFirst()
                .map(ReadEvidence::day)
                .orElse(null);
    }

    private static Stream<JsonObject> encounters(JsonObject resource) {
        return resource.listObjects("contained").stream()
                .filter(contained -> contained.is("resourceType", "Encounter"));
    }

    private static boolean isInpatient(JsonObject resource) {
        return encounters(resource)
                .flatMap(encounter -> Stream.ofNullable(encounter.findObject("class")))
                .anyMatch(kind -> INPATIENT.contains(text(kind, "code")));
    }

    private static boolean isBelow(JsonObject quantity) {
        return text(quantity, "comparator").startsWith("<");
    }

    private static @Nullable BigDecimal number(JsonObject quantity) {
        return quantity.find("value") instanceof JsonNumber number ? new BigDecimal(number.lexical()) : null;
    }

    private static @Nullable String words(JsonObject observation) {
        JsonObject concept = observation.findObject("valueCodeableConcept");
        if (concept == null) {
            return observation.findText("valueString");
        }
        String text = concept.findText("text");
        return text != null
                ? text
                : concept.listObjects("coding").stream()
                        .flatMap(coding -> Stream.ofNullable(coding.findText("display")))
                        .findFirst()
                        .orElse(null);
    }

    private static String code(@Nullable JsonObject concept) {
        return concept == null
                ? ""
                : concept.listObjects("coding").stream()
                        .map(coding -> text(coding, "code"))
                        .findFirst()
                        .orElse("");
    }

    private static String text(JsonObject object, String name) {
        String found = object.findText(name);
        return found == null ? "" : found;
    }

    private static @Nullable LocalDate day(@Nullable String dateTime) {
        if (dateTime == null || dateTime.length() < DAY) {
            return null;
        }
        try {
            return dateTime.length() == DAY
                    ? LocalDate.parse(dateTime)
                    : OffsetDateTime.parse(dateTime).atZoneSameInstant(JAPAN).toLocalDate();
        } catch (DateTimeParseException notOne) {
            return null;
        }
    }
}
