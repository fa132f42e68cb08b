package jp.musubi.standard.gate.invariants.base;

import static java.util.Map.entry;

import java.util.Map;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;

/** 患者・機関・担当者・同意の決まり。 */
public final class PartyInvariants {

    private static final String CONSENT_SCOPE = "http://terminology.hl7.org/CodeSystem/consentscope";

    private static final Map<String, Invariant> BY_ID = Map.ofEntries(
            entry("pat-1", Presence.atLeastOne("pat-1", "name", "telecom", "address", "organization")),
            entry("org-1", Presence.atLeastOne("org-1", "identifier", "name")),
            entry("org-2", Presence.neverCode("org-2", "use", "home")),
            entry("org-3", Presence.neverCode("org-3", "use", "home")),
            entry("ctm-1", PartyInvariants::onlyPractitionersActForOthers),
            entry("ppc-1", Presence.atLeastOne("ppc-1", "policy", "policyRule")),
            entry("ppc-2", patientOfScope("ppc-2", "patient-privacy")),
            entry("ppc-3", patientOfScope("ppc-3", "research")),
            entry("ppc-4", patientOfScope("ppc-4", "adr")),
            entry("ppc-5", patientOfScope("ppc-5", "treatment")));

    private PartyInvariants() {}

    public static Map<String, Invariant> byId() {
        return BY_ID;
    }

    /** Open when the member cannot be found here. */
    private static void onlyPractitionersActForOthers(JsonObject participant, Judging judging) {
        JsonObject reference = participant.findObject("member");
        String text = reference == null ? null : reference.findText("reference");
        JsonObject member = text == null ? null : judging.resolve(text);
        if (Part.has(participant, "onBehalfOf") && member != null && !member.is("resourceType", "Practitioner")) {
            judging.report("ctm-1", participant);
        }
    }

    /** By the sentence; the published expression asks for a system named "something", so it never fails. */
    private static Invariant patientOfScope(String rule, String scope) {
        return (consent, judging) -> {
            if (Concepts.has(consent.findObject("scope"), CONSENT_SCOPE, scope) && !Part.has(consent, "patient")) {
                judging.reportMissing(rule, consent, "patient");
            }
        };
    }
}
