package jp.musubi.platform.records.intake;

import java.util.List;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.records.signatures.SignatureReport;
import jp.musubi.standard.gate.findings.Finding;
import org.jspecify.annotations.Nullable;

/**
 * 台帳との照らし合わせの結果。
 *
 * @param person null when the number is nobody's
 * @param signature of a letter; null for what is none
 */
record Registered(
        @Nullable Person person,
        List<Finding> findings,
        @Nullable SignatureReport signature) {

    Registered {
        findings = List.copyOf(findings);
    }
}
