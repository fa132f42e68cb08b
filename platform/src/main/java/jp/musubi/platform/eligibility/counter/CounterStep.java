package jp.musubi.platform.eligibility.counter;

/** 受付の段。In the order of a reader's screens (eligibility-pmh §3). */
enum CounterStep {
    CARD,
    PERSON,
    CONSENT,
    RESULT
}
