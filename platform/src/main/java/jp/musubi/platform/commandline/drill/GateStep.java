package jp.musubi.platform.commandline.drill;

/** 自分の文書を受付審査へ。One that is accepted, and one spoilt so that it breaks one rule, which the finding names. */
final class GateStep {

    private static final String RULE = "R3010";
    private static final String ASK = "/fhir/Bundle/$validate";
    private static final String ACCEPTED = "受付可";

    private final Country country;

    GateStep(Country country) {
        this.country = country;
    }

    Seen judge() throws NotShown {
        byte[] good = country.sample("/lab?from=" + LetterSteps.SENDER + "&patient=" + LetterSteps.PATIENT);
        Reply taken = country.post(ASK, LetterSteps.SENDER, Country.FHIR, good).expect(200);
        if (Issue.listOf(taken.json()).stream().noneMatch(issue -> issue.text().startsWith(ACCEPTED))) {
            throw NotShown.saying("absent", ASK, ACCEPTED);
        }
        Reply refused = country.post(ASK, LetterSteps.SENDER, Country.FHIR, country.sample("?break=" + RULE))
                .expect(200);
        Issue finding = Issue.listOf(refused.json()).stream()
                .filter(issue -> issue.code().equals(RULE) && issue.severity().equals("error"))
                .findFirst()
                .orElseThrow(() -> NotShown.saying("absent", ASK, RULE));
        if (finding.place().isEmpty() || finding.fix().isEmpty()) {
            throw NotShown.saying("absent", ASK, "expression, diagnostics");
        }
        country.browser().open("/rules?q=" + RULE).expect(200).expectText("id=\"" + RULE + "\"");
        return Seen.of("gate.seen", RULE, finding.place(), finding.fix());
    }
}
