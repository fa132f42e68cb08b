package jp.musubi.platform.records.summary;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.musubi.standard.gate.submission.Names;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** 患者サマリーを読む。JP_Bundle_ePCS: Composition, CarePlan, Conditions, the doctor (clins §5.7). */
record SummaryReader(List<JsonObject> resources) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Set<String> KEPT_FROM_PERSON = Set.of("UNINFORMED", "UNDELIVERED");

    /** Empty for what is no such document. */
    static Optional<SummaryReader> of(byte[] body) {
        return JsonDocument.parse(body, JsonLimits.SUBMISSION) instanceof JsonDocument document
                        && document.root() instanceof JsonObject bundle
                ? Optional.of(new SummaryReader(bundle.listObjects("entry").stream()
                        .flatMap(entry -> Stream.ofNullable(entry.findObject("resource")))
                        .toList()))
                : Optional.empty();
    }

    /** Whether some resource bears a flag that keeps it from the person. */
    boolean isKeptFromPerson() {
        return resources.stream()
                .flatMap(resource -> Stream.ofNullable(resource.findObject("meta")))
                .flatMap(meta -> meta.listObjects("tag").stream())
                .filter(tag -> tag.is("system", Names.FLAG_TAG))
                .flatMap(tag -> Stream.ofNullable(tag.findText("code")))
                .anyMatch(KEPT_FROM_PERSON::contains);
    }

    /** The day of Composition.date in Japan, or where that is no full day the one of registration. */
    LocalDate writtenOn(Instant registered) {
        return dayOf(texts("Composition", "date").findFirst().orElse(null))
                .orElseGet(() -> LocalDate.ofInstant(registered, JAPAN));
    }

    String plan() {
        return texts("CarePlan", "description").findFirst().orElse("");
    }

    @Nullable
    String planFrom() {
        return all("CarePlan")
                .flatMap(plan -> Stream.ofNullable(plan.findObject("period")))
                .flatMap(period -> Stream.ofNullable(period.findText("start")))
                .map(start -> start.length() > 10 ? start.substring(0, 10) : start)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String doctor() {
        return all("Practitioner")
                .flatMap(doctor -> doctor.listObjects("name").stream())
                .flatMap(name -> Stream.ofNullable(name.findText("text")))
                .findFirst()
                .orElse(null);
    }

    List<String> diagnoses() {
        return all("Condition")
                .flatMap(condition -> Stream.ofNullable(condition.findObject("code")))
                .flatMap(code -> Stream.ofNullable(code.findText("text")))
                .toList();
    }

    private Stream<String> texts(String type, String name) {
        return all(type).flatMap(resource -> Stream.ofNullable(resource.findText(name)));
    }

    private Stream<JsonObject> all(String type) {
        return resources.stream().filter(resource -> resource.is("resourceType", type));
    }

    private static Optional<LocalDate> dayOf(@Nullable String date) {
        if (date == null || date.length() < 10) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    date.length() == 10
                            ? LocalDate.parse(date)
                            : LocalDate.ofInstant(OffsetDateTime.parse(date).toInstant(), JAPAN));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
