package jp.musubi.standard.gate.checks;

import jp.musubi.standard.gate.findings.Findings;
import jp.musubi.standard.gate.submission.BundleReading;

/** One idea of the rule book in code. Has no state, so one object serves all threads. */
public interface Check {

    void judge(BundleReading bundle, Findings findings);
}
