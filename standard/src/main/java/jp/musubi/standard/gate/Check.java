package jp.musubi.standard.gate;

/** One idea of the rule book in code. Has no state, so one object serves all threads. */
interface Check {

    void judge(BundleReading bundle, Findings findings);
}
