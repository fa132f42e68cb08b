package jp.musubi.platform.records.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.records.letters.Addressees;
import jp.musubi.platform.records.signatures.LetterSignatures;
import jp.musubi.platform.records.signatures.SignatureFinding;
import jp.musubi.platform.records.signatures.SignatureReport;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.submission.Submission;
import jp.musubi.standard.json.JsonObject;
import org.springframework.stereotype.Component;

/** 診療情報提供書を確かめる。What the gate cannot know of a letter: whether its addressee takes letters today, and its signature. */
@Component
class CheckLetter {

    private final Addressees addressees;
    private final LetterSignatures signatures;
    private final Clock clock;

    CheckLetter(Addressees addressees, LetterSignatures signatures, Clock clock) {
        this.addressees = addressees;
        this.signatures = signatures;
        this.clock = clock;
    }

    /** 確かめた手紙。 */
    record Checked(SignatureReport signature, List<Finding> findings) {}

    Checked check(byte[] body, Submission letter) {
        JsonObject bundle = (JsonObject) letter.document().root();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        SignatureReport signature = signatures.check(body, bundle, now);
        List<Finding> findings = new ArrayList<>();
        Addressees.Use use = LetterAddressee.find(letter)
                .map(code -> addressees.ask(code).use())
                .orElse(Addressees.Use.UNKNOWN);
        if (use != Addressees.Use.TAKES) {
            findings.add(rule(use).finding(letter));
        }
        SignatureFinding found = signature.finding();
        if (found.isBroken()) {
            findings.add(RegisterRule.SIGNATURE.finding(letter, found.name()));
        } else if (found.isDoubtful()) {
            findings.add(RegisterRule.SIGNER.finding(letter, found.name()));
        }
        return new Checked(signature, findings);
    }

    private static RegisterRule rule(Addressees.Use use) {
        return switch (use) {
            case OTHER_KIND -> RegisterRule.ADDRESSEE_KIND;
            case NOT_YET -> RegisterRule.ADDRESSEE_NOT_IN;
            case UNKNOWN, TAKES -> RegisterRule.ADDRESSEE;
        };
    }
}
