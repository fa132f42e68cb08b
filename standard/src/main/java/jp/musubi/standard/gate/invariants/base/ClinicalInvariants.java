package jp.musubi.standard.gate.invariants.base;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** 傷病名・アレルギー・検査・家族歴・予防接種・依頼・計画の決まり。 */
public final class ClinicalInvariants {

    private static final String TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/";
    private static final String ALLERGY_VERIFICATION = TERMINOLOGY + "allergyintolerance-verification";
    private static final String CONDITION_VERIFICATION = TERMINOLOGY + "condition-ver-status";
    private static final String MISTAKEN = "entered-in-error";

    private static final Map<String, Invariant> BY_ID = Map.ofEntries(
            entry("ait-1", ClinicalInvariants::allergyHasStatus),
            entry("ait-2", ClinicalInvariants::mistakenAllergyHasNoStatus),
            entry("con-1", Presence.atLeastOne("con-1", "summary", "assessment")),
            entry("con-2", Presence.atLeastOne("con-2", "code", "detail")),
            entry("con-3", ClinicalInvariants::problemHasStatus),
            entry("con-4", ClinicalInvariants::abatedIsNotActive),
            entry("con-5", ClinicalInvariants::mistakenConditionHasNoStatus),
            entry("obs-3", Presence.atLeastOne("obs-3", "low", "high", "text")),
            entry("obs-6", Presence.notBoth("obs-6", "value[x]", "dataAbsentReason")),
            entry("obs-7", ClinicalInvariants::valueIsNotSaidTwice),
            entry("imm-1", Presence.atLeastOne("imm-1", "documentType", "reference")),
            entry("fhs-1", Presence.notBoth("fhs-1", "age[x]", "born[x]")),
            entry("fhs-2", Presence.needs("fhs-2", "estimatedAge", "age[x]")),
            entry("prr-1", Presence.needs("prr-1", "orderDetail", "code")),
            entry("cpl-3", Presence.notBoth("cpl-3", "detail", "reference")),
            entry("mad-1", Presence.atLeastOne("mad-1", "dose", "rate[x]")),
            entry("mdd-1", ClinicalInvariants::handedOverAfterPrepared));

    private ClinicalInvariants() {}

    public static Map<String, Invariant> byId() {
        return BY_ID;
    }

    private static boolean isMistaken(JsonObject resource, String system) {
        return Concepts.has(resource.findObject("verificationStatus"), system, MISTAKEN);
    }

    private static void allergyHasStatus(JsonObject allergy, Judging judging) {
        if (!isMistaken(allergy, ALLERGY_VERIFICATION) && !Part.has(allergy, "clinicalStatus")) {
            judging.reportMissing("ait-1", allergy, "clinicalStatus");
        }
    }

    private static void mistakenAllergyHasNoStatus(JsonObject allergy, Judging judging) {
        reportStatusOfMistaken("ait-2", allergy, ALLERGY_VERIFICATION, judging);
    }

    private static void mistakenConditionHasNoStatus(JsonObject condition, Judging judging) {
        reportStatusOfMistaken("con-5", condition, CONDITION_VERIFICATION, judging);
    }

    private static void reportStatusOfMistaken(String rule, JsonObject resource, String system, Judging judging) {
        JsonValue status = resource.find("clinicalStatus");
        if (status != null && isMistaken(resource, system)) {
            judging.report(rule, status);
        }
    }

    /** By the sentence; the published expression compares a concept with a text and so holds for every category. */
    private static void problemHasStatus(JsonObject condition, Judging judging) {
        if (Part.has(condition, "clinicalStatus") || isMistaken(condition, CONDITION_VERIFICATION)) {
            return;
        }
        for (JsonObject category : condition.listObjects("category")) {
            if (Concepts.has(category, TERMINOLOGY + "condition-category", "problem-list-item")) {
                judging.reportMissing("con-3", condition, "clinicalStatus");
                return;
            }
        }
    }

    private static void abatedIsNotActive(JsonObject condition, Judging judging) {
        JsonValue abatement = Part.of("abatement[x]").find(condition);
        JsonObject status = condition.findObject("clinicalStatus");
        String system = TERMINOLOGY + "condition-clinical";
        if (abatement != null && !Concepts.has(status, system, "inactive", "remission", "resolved")) {
            judging.report("con-4", status == null ? condition : status);
        }
    }

    /** As texts; a display is only another word for the code, so it counts where there is no code. */
    private static Set<String> codings(@Nullable JsonObject concept) {
        Set<String> codings = new HashSet<>();
        if (concept != null) {
            for (JsonObject coding : concept.listObjects("coding")) {
                String code = coding.findText("code");
                String word = code == null ? coding.findText("display") : null;
                codings.add(Keys.of(coding.findText("system"), coding.findText("version"), code, word));
            }
        }
        return codings;
    }

    private static void valueIsNotSaidTwice(JsonObject observation, Judging judging) {
        if (!observation.has("component") || !Part.has(observation, "value[x]")) {
            return;
        }
        Set<String> own = codings(observation.findObject("code"));
        for (JsonObject component : observation.listObjects("component")) {
            JsonObject code = component.findObject("code");
            Set<String> common = codings(code);
            common.retainAll(own);
            if (code != null && !common.isEmpty()) {
                judging.report("obs-7", code);
            }
        }
    }

    private static void handedOverAfterPrepared(JsonObject dispense, Judging judging) {
        String prepared = dispense.findText("whenPrepared");
        String handedOver = dispense.findText("whenHandedOver");
        if (prepared != null && handedOver != null && Moments.isAfter(prepared, handedOver)) {
            judging.report("mdd-1", dispense);
        }
    }
}
