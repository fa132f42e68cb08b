package jp.musubi.platform.records.intake;

import java.util.function.Function;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.RuleBook;
import jp.musubi.standard.gate.submission.Submission;
import jp.musubi.standard.gate.submission.Submission.SubmittedPatient;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;

/** 台帳との照らし合わせの規則。Those of the gate's rule book that only the register can judge (sharing-service §5). */
enum RegisterRule {
    /** Number unknown. */
    MEMBER("G-REG-MEMBER", ofPatient(SubmittedPatient::memberPlace)),
    BIRTHDATE("G-REG-BIRTHDATE", ofPatient(SubmittedPatient::birthDatePlace)),
    SEX("G-REG-SEX", ofPatient(SubmittedPatient::genderPlace)),
    /** A warning: names change, and are misread. */
    KANA("G-REG-KANA", ofPatient(SubmittedPatient::namePlace)),
    /** A warning: number known, but not in force. */
    EXPIRED("G-REG-EXPIRED", ofPatient(SubmittedPatient::memberPlace)),
    /** The identifier is, or was, another person's unit. */
    UNIT_PERSON("G-REG-UNIT-PERSON", RegisterRule::identifier),
    ADDRESSEE("G-REG-ADDRESSEE", LetterAddressee::place),
    ADDRESSEE_KIND("G-REG-ADDRESSEE-KIND", LetterAddressee::place),
    ADDRESSEE_NOT_IN("G-REG-ADDRESSEE-NOT-IN", LetterAddressee::place),
    /** Of a prescription, before the day from which 処方 comes from 電子処方箋; the word is that day. */
    SOURCE("G-REG-SOURCE", RegisterRule::identifier),
    /** Of a prescription: no hospital, clinic or dental clinic has the number. */
    ISSUER("G-REG-ISSUER", CheckPrescription::issuerPlace),
    /** Broken: its word says how. */
    SIGNATURE("G-REG-SIGNATURE", RegisterRule::signature),
    /** A warning: the signature is right, but its certificate gives no surety; the word says why. */
    SIGNER("G-REG-SIGNER", RegisterRule::signature);

    private final String id;
    private final Function<Submission, JsonValue> place;

    RegisterRule(String id, Function<Submission, JsonValue> place) {
        this.id = id;
        this.place = place;
    }

    String id() {
        return id;
    }

    Finding finding(Submission submission, String... words) {
        return RuleBook.standard().finding(id, submission.document(), place.apply(submission), words);
    }

    private static Function<Submission, JsonValue> ofPatient(Function<SubmittedPatient, JsonValue> place) {
        return submission -> place.apply(submission.patient());
    }

    private static JsonValue signature(Submission submission) {
        JsonValue root = submission.document().root();
        JsonValue signature = root instanceof JsonObject bundle ? bundle.find("signature") : null;
        return signature == null ? root : signature;
    }

    private static JsonValue identifier(Submission submission) {
        JsonValue root = submission.document().root();
        JsonObject identifier = root instanceof JsonObject bundle ? bundle.findObject("identifier") : null;
        return identifier == null ? root : identifier;
    }
}
