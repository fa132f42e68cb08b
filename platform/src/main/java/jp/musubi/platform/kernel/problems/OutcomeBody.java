package jp.musubi.platform.kernel.problems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** OperationOutcome(FHIR R4)の本文。What a {@link Problem} is under {@code /fhir}. */
final class OutcomeBody {

    static final String MEDIA_TYPE = "application/fhir+json";

    private OutcomeBody() {}

    static Map<String, Object> of(Problem problem, Language language, String traceId) {
        var issue = new LinkedHashMap<String, Object>();
        issue.put("severity", "error");
        issue.put("code", issueType(problem.code()));
        issue.put("details", details(problem, language));
        issue.put("diagnostics", diagnostics(problem.code(), language, traceId));
        if (!problem.place().isEmpty()) {
            issue.put("expression", List.of(problem.place()));
        }
        var body = new LinkedHashMap<String, Object>();
        body.put("resourceType", "OperationOutcome");
        body.put("issue", List.of(issue));
        return body;
    }

    private static Map<String, Object> details(Problem problem, Language language) {
        var coding = new LinkedHashMap<String, Object>();
        coding.put("system", ProblemWriter.CODE_SYSTEM);
        coding.put("code", problem.code().code());
        var details = new LinkedHashMap<String, Object>();
        details.put("coding", List.of(coding));
        details.put("text", ProblemBody.detail(problem, language));
        return details;
    }

    private static String diagnostics(ProblemCode code, Language language, String traceId) {
        if (code == ProblemCode.ACCESS_REFUSED) {
            // Byte for byte the same whoever was asked for; the trace id is in the header of every answer.
            return language.nextOf(code);
        }
        return language == Language.ENGLISH
                ? language.nextOf(code) + " [turn: " + language.turnOf(code) + ", trace id: " + traceId + "]"
                : language.nextOf(code) + "[" + language.turnOf(code) + "の番・追跡番号 " + traceId + "]";
    }

    /** Source: FHIR R4, http://hl7.org/fhir/issue-type. */
    private static String issueType(ProblemCode code) {
        return switch (code) {
            case ACCESS_REFUSED,
                    ACCESS_AREA,
                    ACCESS_SUBMIT,
                    ACCESS_PURPOSE,
                    PAGE_EXPIRED,
                    SCOPE_INSUFFICIENT,
                    ACCESS_EMERGENCY,
                    INSTRUCTION_SAME_PERSON,
                    INSTRUCTION_WIDER -> "forbidden";
            case TOKEN_MISSING, TOKEN_INVALID -> "login";
            case NOT_FOUND,
                    UNIT_NOT_FOUND,
                    VISIT_NOT_FOUND,
                    MEMBER_NOT_FOUND,
                    PATIENT_UNSURE,
                    DEMO_NAME_UNKNOWN,
                    DEMO_SAMPLE_UNKNOWN,
                    ENTRY_NOT_SEALED,
                    LOG_SIZE_UNKNOWN,
                    DEMO_RULE_UNKNOWN,
                    BULK_NOT_FOUND,
                    LETTER_NOT_FOUND,
                    INTERVIEW_NOT_FOUND,
                    SUBMISSION_NOT_FOUND,
                    LIST_NOT_FOUND -> "not-found";
            case METHOD_NOT_ALLOWED, MEDIA_TYPE, NOT_ACCEPTABLE, PARAMETER_UNKNOWN, PROFILE_NOT_DECLARED ->
                "not-supported";
            case BODY_MALFORMED, MESSAGE_MALFORMED -> "structure";
            case BODY_TOO_LARGE, LIST_TOO_LARGE -> "too-long";
            case PARAMETER_INVALID, MY_NUMBER_REFUSED, CLOCK_BACKWARDS, PERSON_NAMED -> "value";
            case PARAMETER_MISSING -> "required";
            case MEMBER_EXPIRED,
                    CONSENT_ITEM,
                    PROXY_REFUSED,
                    DEMO_RULE_OUTSIDE,
                    DEMO_RULE_KIND,
                    REGISTER_ENTRY,
                    INSTRUCTION_SCOPE -> "business-rule";
            case LETTER_ERASED -> "deleted";
            case CONFLICT,
                    LIST_DIFFERS,
                    LETTER_WAITS,
                    LETTER_STATE,
                    INTERVIEW_STATE,
                    INTERVIEW_CHANGED,
                    INTERVIEW_MANY,
                    UNIT_NOT_WITHDRAWN,
                    UNDO_OVER,
                    TICKET_NUMBER_USED,
                    VISIT_NOT_OPEN,
                    CONSENT_OVER,
                    LETTER_NOT_WAITING,
                    REVIEW_DECIDED,
                    DISASTER_OVER,
                    INSTRUCTION_STATE,
                    CERTIFICATE_ADDRESSEE,
                    INSTRUCTION_DIGEST -> "conflict";
            case TRY_AGAIN_LATER, BULK_BUSY, LIST_BUSY -> "transient";
            case SEARCH_TOO_OFTEN, PROXY_TOO_OFTEN, SUBMISSION_QUOTA -> "throttled";
            case BROKEN -> "exception";
        };
    }
}
