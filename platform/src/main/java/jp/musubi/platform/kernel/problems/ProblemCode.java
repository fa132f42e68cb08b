package jp.musubi.platform.kernel.problems;

import jp.musubi.standard.tables.Row;

/**
 * 断りの一覧。Status, what happened, whose turn it is, what to do next. The table of docs/error-codes.md is made from
 * this list.
 */
public enum ProblemCode {
    ACCESS_REFUSED,
    ACCESS_AREA,
    ACCESS_SUBMIT,
    ACCESS_PURPOSE,
    TOKEN_MISSING,
    TOKEN_INVALID,
    SCOPE_INSUFFICIENT,
    PAGE_EXPIRED,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    BODY_MALFORMED,
    BODY_TOO_LARGE,
    MEDIA_TYPE,
    NOT_ACCEPTABLE,
    PARAMETER_UNKNOWN,
    PARAMETER_INVALID,
    PARAMETER_MISSING,
    PROFILE_NOT_DECLARED,
    MY_NUMBER_REFUSED,
    MEMBER_NOT_FOUND,
    MEMBER_EXPIRED,
    CONSENT_ITEM,
    PROXY_REFUSED,
    VISIT_NOT_FOUND,
    VISIT_NOT_OPEN,
    CONSENT_OVER,
    LETTER_NOT_WAITING,
    MESSAGE_MALFORMED,
    BULK_NOT_FOUND,
    BULK_BUSY,
    SEARCH_TOO_OFTEN,
    PROXY_TOO_OFTEN,
    TICKET_NUMBER_USED,
    UNIT_NOT_FOUND,
    UNIT_NOT_WITHDRAWN,
    UNDO_OVER,
    ENTRY_NOT_SEALED,
    LOG_SIZE_UNKNOWN,
    CLOCK_BACKWARDS,
    DEMO_NAME_UNKNOWN,
    DEMO_SAMPLE_UNKNOWN,
    DEMO_RULE_UNKNOWN,
    DEMO_RULE_OUTSIDE,
    DEMO_RULE_KIND,
    CONFLICT,
    TRY_AGAIN_LATER,
    BROKEN,
    ACCESS_EMERGENCY,
    REVIEW_DECIDED,
    DISASTER_OVER,
    PATIENT_UNSURE,
    REGISTER_ENTRY,
    INTERVIEW_NOT_FOUND,
    INTERVIEW_STATE,
    INTERVIEW_CHANGED,
    INTERVIEW_MANY,
    LETTER_NOT_FOUND,
    LETTER_WAITS,
    LETTER_STATE,
    LETTER_ERASED,
    SUBMISSION_QUOTA,
    SUBMISSION_NOT_FOUND,
    LIST_NOT_FOUND,
    LIST_DIFFERS,
    LIST_BUSY,
    LIST_TOO_LARGE,
    INSTRUCTION_SCOPE,
    INSTRUCTION_SAME_PERSON,
    INSTRUCTION_STATE,
    INSTRUCTION_WIDER,
    INSTRUCTION_DIGEST,
    CERTIFICATE_ADDRESSEE,
    PERSON_NAMED;

    private final int status;
    private final Turn turn;
    private final String japanese;
    private final String nextJapanese;
    private final String english;
    private final String nextEnglish;

    /** A row of {@code problem-codes.tsv}. */
    ProblemCode() {
        Row row = ProblemTable.get(name());
        this.status = Integer.parseInt(row.get("status"));
        this.turn = Turn.valueOf(row.get("turn"));
        this.japanese = row.get("japanese");
        this.nextJapanese = row.get("next_japanese");
        this.english = row.get("english");
        this.nextEnglish = row.get("next_english");
    }

    /** The stable code in answers, e.g. {@code ACCESS-REFUSED}. */
    public String code() {
        return name().replace('_', '-');
    }

    public int status() {
        return status;
    }

    public Turn turn() {
        return turn;
    }

    public String japanese() {
        return japanese;
    }

    public String nextJapanese() {
        return nextJapanese;
    }

    public String english() {
        return english;
    }

    public String nextEnglish() {
        return nextEnglish;
    }
}
