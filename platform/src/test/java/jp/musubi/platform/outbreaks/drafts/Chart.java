package jp.musubi.platform.outbreaks.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a facility's record says of one invented person, as FHIR and then as evidence: by the same reader as the real ones. */
final class Chart {

    static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
    static final String KEY = "http://medis.or.jp/CodeSystem/master-disease-keyNumber";
    static final String ICD = "http://jpfhir.jp/fhir/core/mhlw/CodeSystem/ICD10-2013-full";
    static final String UNCODED = "99999999";

    private final List<Evidence> evidence = new ArrayList<>();

    /** A diagnosis by its 病名管理番号. */
    Chart diagnosis(String key, String name, LocalDate onset) {
        return diagnosis(KEY, key, name, onset, "active", "confirmed", "AMB");
    }

    Chart inHospital(String key, String name, LocalDate onset) {
        return diagnosis(KEY, key, name, onset, "active", "confirmed", "IMP");
    }

    Chart suspected(String key, String name, LocalDate onset) {
        return diagnosis(KEY, key, name + "の疑い", onset, "active", "provisional", "AMB");
    }

    Chart over(String key, String name, LocalDate onset) {
        return diagnosis(KEY, key, name, onset, "resolved", "confirmed", "AMB");
    }

    Chart refuted(String key, String name, LocalDate onset) {
        return diagnosis(KEY, key, name, onset, "active", "refuted", "AMB");
    }

    Chart byIcd(String icd, String name, LocalDate onset) {
        return diagnosis(ICD, icd, name, onset, "active", "confirmed", "AMB");
    }

    Chart result(String code, String name, String words, LocalDate day) {
        return observation(code, name, "\"valueString\":\"" + words + "\"", day);
    }

    Chart amount(String code, String name, String number, LocalDate day) {
        return observation(code, name, "\"valueQuantity\":{\"value\":" + number + "}", day);
    }

    Chart below(String code, String name, String number, LocalDate day) {
        return observation(code, name, "\"valueQuantity\":{\"value\":" + number + ",\"comparator\":\"<\"}", day);
    }

    List<Evidence> evidence() {
        return evidence;
    }

    private Chart diagnosis(
            String system, String code, String name, LocalDate onset, String clinical, String verified, String visit) {
        return add("""
                {"resourceType":"Condition",
                 "contained":[{"resourceType":"Encounter","class":{"code":"%s"},"period":{"start":"2026-04-09"}}],
                 "clinicalStatus":{"coding":[{"code":"%s"}]},"verificationStatus":{"coding":[{"code":"%s"}]},
                 "code":{"coding":[{"system":"%s","code":"%s"}],"text":"%s"},
                 "onsetDateTime":"%s","recordedDate":"2026-04-10"}""".formatted(visit, clinical, verified, system, code, name, onset));
    }

    private Chart observation(String code, String name, String value, LocalDate day) {
        return add("""
                {"resourceType":"Observation","status":"final",
                 "code":{"coding":[{"system":"http://medis.or.jp/CodeSystem/master-JLAC10-17digits","code":"%s"}],"text":"%s"},
                 "effectiveDateTime":"%s",%s}""".formatted(code, name, day, value));
    }

    private Chart add(String json) {
        var source = new Evidence.Source("item-" + evidence.size(), 1);
        evidence.add(ReadEvidence.of(json.getBytes(UTF_8), source).orElseThrow());
        return this;
    }
}
