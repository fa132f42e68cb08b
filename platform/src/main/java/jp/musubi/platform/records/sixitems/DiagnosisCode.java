package jp.musubi.platform.records.sixitems;

import java.util.Set;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;

/** 診断の ICD-10。Whether a Condition is a diagnosis of one of these codes that still stands (clins §5.2). */
final class DiagnosisCode {

    private static final String ICD10 = "/ICD10-2013-full";

    /** Codes of condition-ver-status (HL7 FHIR R4) by which there is no such disease. */
    private static final Set<String> NOT_SO = Set.of("refuted", "entered-in-error");

    private DiagnosisCode() {}

    /** @param beginnings of codes, without the dot */
    static boolean isOf(byte[] json, Set<String> beginnings) {
        return JsonDocument.parse(json, JsonLimits.SUBMISSION) instanceof JsonDocument document
                && document.root() instanceof JsonObject condition
                && condition.is("resourceType", "Condition")
                && stands(condition)
                && isOf(condition, beginnings);
    }

    private static boolean stands(JsonObject condition) {
        JsonObject status = condition.findObject("verificationStatus");
        return status == null
                || status.listObjects("coding").stream()
                        .noneMatch(coding -> NOT_SO.stream().anyMatch(each -> coding.is("code", each)));
    }

    private static boolean isOf(JsonObject condition, Set<String> beginnings) {
        JsonObject code = condition.findObject("code");
        return code != null
                && code.listObjects("coding").stream()
                        .anyMatch(coding -> isIcd10(coding) && startsWithOne(coding, beginnings));
    }

    private static boolean isIcd10(JsonObject coding) {
        String system = coding.findText("system");
        return system != null && system.endsWith(ICD10);
    }

    private static boolean startsWithOne(JsonObject coding, Set<String> beginnings) {
        String code = coding.findText("code");
        String plain = code == null ? "" : code.replace(".", "");
        return beginnings.stream().anyMatch(plain::startsWith);
    }
}
