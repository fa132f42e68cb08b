package jp.musubi.platform.eligibility;

import jp.musubi.platform.kernel.audit.Act;

/** 受付での呼び出し。What was called, and the act it is logged as. */
enum VisitCall {
    OFFER(Act.VIEW, "GET /eligibility/consent-items"),
    OPEN(Act.OPEN_VISIT, "POST /eligibility/visits"),
    READ(Act.VIEW, "GET /eligibility/visits/{id}"),
    CLOSE(Act.CLOSE_VISIT, "POST /eligibility/visits/{id}/close"),
    REQUERY(Act.REQUERY_VISIT, "POST /eligibility/visits/{id}/requery"),
    LIST(Act.VIEW, "GET /desk/patients"),
    LIST_LETTERS(Act.VIEW, "GET /eligibility/visits/{id}/letters"),
    OPEN_LETTERS(Act.GIVE_CONSENT, "POST /eligibility/visits/{id}/letters");

    private final Act act;
    private final String interaction;

    VisitCall(Act act, String interaction) {
        this.act = act;
        this.interaction = interaction;
    }

    Act act() {
        return act;
    }

    String interaction() {
        return interaction;
    }
}
