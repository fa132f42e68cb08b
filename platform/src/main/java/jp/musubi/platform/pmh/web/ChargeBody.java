package jp.musubi.platform.pmh.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.charges.ChargeAsk;
import jp.musubi.standard.calculation.burden.Patient;
import jp.musubi.standard.calculation.burden.Treated;
import jp.musubi.standard.calculation.burden.law.IncomeClass;
import jp.musubi.standard.calculation.burden.steps.Care;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonLiteral;
import jp.musubi.standard.json.JsonNumber;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import jp.musubi.standard.words.MyNumber;
import org.jspecify.annotations.Nullable;

/** 計算の頼みの本文(JSON)。Strict: only known names, each of its type. */
record ChargeBody(JsonObject body) {

    static final JsonLimits LIMITS = new JsonLimits(16_384, 4, 100, 20);

    private static final Set<String> KNOWN = Set.of(
            "visit",
            "treatedOn",
            "care",
            "points",
            "outsidePrescription",
            "share",
            "incomeClass",
            "manyTimes",
            "specificDiseaseYen",
            "request");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern REQUEST = Pattern.compile("[0-9A-Za-z-]{1,40}");
    private static final UUID NOTHING = new UUID(0, 0);

    /**
     * @param today the day of treatment where none is named
     * @throws Problem BODY-MALFORMED, PARAMETER-UNKNOWN, PARAMETER-MISSING, PARAMETER-INVALID, MY-NUMBER-REFUSED
     */
    static ChargeAsk read(byte[] bytes, LocalDate today) {
        if (!(JsonDocument.parse(bytes, LIMITS) instanceof JsonDocument document)
                || !(document.root() instanceof JsonObject root)) {
            throw new Problem(ProblemCode.BODY_MALFORMED);
        }
        if (!root.members().stream().allMatch(member -> KNOWN.contains(member.name()))) {
            throw new Problem(ProblemCode.PARAMETER_UNKNOWN);
        }
        ChargeBody body = new ChargeBody(root);
        return new ChargeAsk(
                id(body.text("visit")),
                body.day(today),
                new Treated(
                        body.number("points", Treated.MOST_POINTS),
                        Treated.UNIT,
                        body.oneOf("care", Care.class),
                        body.flag("outsidePrescription")),
                body.patient(),
                body.request());
    }

    /** What is no id names nothing, and is answered like an unknown one. */
    static UUID id(String text) {
        return ID.matcher(text).matches() ? UUID.fromString(text) : NOTHING;
    }

    private @Nullable Patient patient() {
        if (!body.has("share") && !body.has("incomeClass")) {
            return null;
        }
        long disease = body.has("specificDiseaseYen") ? number("specificDiseaseYen", 1_000_000) : 0;
        long share = number("share", 100);
        return new Patient(
                (int) share,
                true,
                oneOf("incomeClass", IncomeClass.class),
                flag("manyTimes"),
                false,
                disease == 0 ? null : Long.valueOf(disease));
    }

    private String request() {
        String request = text("request");
        if (MyNumber.isOne(request)) {
            throw new Problem(ProblemCode.MY_NUMBER_REFUSED, "request");
        }
        if (!REQUEST.matcher(request).matches()) {
            throw invalid("request");
        }
        return request;
    }

    private LocalDate day(LocalDate today) {
        if (!body.has("treatedOn")) {
            return today;
        }
        try {
            return LocalDate.parse(text("treatedOn"));
        } catch (DateTimeParseException noDay) {
            throw invalid("treatedOn");
        }
    }

    private String text(String name) {
        JsonValue value = body.find(name);
        if (value == null) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, name);
        }
        if (!(value instanceof JsonText text) || text.value().isBlank()) {
            throw invalid(name);
        }
        return text.value();
    }

    private long number(String name, long most) {
        JsonValue value = body.find(name);
        if (value == null) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, name);
        }
        if (!(value instanceof JsonNumber number) || !number.lexical().matches("[0-9]{1,10}")) {
            throw invalid(name);
        }
        long read = Long.parseLong(number.lexical());
        if (read > most) {
            throw invalid(name);
        }
        return read;
    }

    private boolean flag(String name) {
        JsonValue value = body.find(name);
        if (value == null) {
            return false;
        }
        if (value instanceof JsonLiteral literal && literal.kind() != JsonLiteral.Kind.NULL) {
            return literal.kind() == JsonLiteral.Kind.TRUE;
        }
        throw invalid(name);
    }

    private <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        String text = text(name);
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(text)) {
                return one;
            }
        }
        throw invalid(name);
    }

    private static Problem invalid(String name) {
        return new Problem(ProblemCode.PARAMETER_INVALID, name);
    }
}
