package jp.musubi.platform.eligibility.confirmation;

/** 付記の種類。Each has its sentence in messages.tsv. */
public enum RemarkKind {
    /** {0} last day of the old one, {1} first day of the new one. */
    NEXT_COVERAGE,
    /** {0} first day of the present coverage, inside the month asked about. */
    CHANGED_THIS_MONTH,
    /** {0} last day, inside the month asked about. */
    ENDS_THIS_MONTH,
    /** {0} first day. */
    NOT_YET,
    /** {0} last day, {1} why. */
    LOST,
    SEVERAL_PERSONS,
    SEVERAL_COVERAGES,
    /** {0} the 75th birthday. */
    TURNS_75,
    /** {0} the 75th birthday, the first of a month: nothing is halved. */
    TURNS_75_ON_THE_FIRST,
    /** {0} percent. */
    SHARE,
    SHARE_UNKNOWN,
    PRESCHOOL,
    ELDERLY_CERTIFICATE_MISSING,
    /** {0} class, {1} Japanese name of the class. */
    LIMIT,
    LIMIT_NONE,
    LIMIT_NOT_AGREED,
    /** {0} disease, {1} yen a month. */
    SPECIFIC_DISEASE,
    ADDRESS_WITHHELD,
    /** {0} month, {1} office. */
    TICKET_ENTRUSTED,
    /** {0} month, {1} office. */
    TICKET_MISSING,
    /** {0} last day of the card's certificate. */
    CARD_EXPIRES_SOON,
    CARD_NOT_VALID,
    QUALIFICATION_ONLY;

    public String key() {
        return "remark." + name();
    }

    /** Whether it says something that stands in no field of the answer: then a message of one sentence must carry it. */
    public boolean isNews() {
        return switch (this) {
            case SHARE, PRESCHOOL, LIMIT, LIMIT_NONE, LIMIT_NOT_AGREED, SPECIFIC_DISEASE, TICKET_ENTRUSTED -> false;
            default -> true;
        };
    }
}
