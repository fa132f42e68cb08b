package jp.musubi.platform.commandline.drill;

/** だれが見たか。Who agreed to sees, who has no consent is refused, and the person's own page tells both. */
final class LookStep {

    private static final String STRANGER = "clinic-l";
    private static final String REFUSED = "断りました";

    private final Country country;

    LookStep(Country country) {
        this.country = country;
    }

    Seen look() throws NotShown {
        String path =
                "/fhir/Condition?patient=" + country.person(LetterSteps.PATIENT).id();
        int shown = country.get(path, LetterSteps.ADDRESSEE)
                .expect(200)
                .json()
                .listObjects("entry")
                .size();
        if (shown == 0) {
            throw NotShown.saying("absent", path, "Condition");
        }
        country.get(path, STRANGER).expect(403);

        Browser person = country.browser();
        if (person.open("/me").path().equals("/me")) {
            throw NotShown.saying("looks.open");
        }
        person.signInWithCard(LetterSteps.PATIENT);
        String looker = country.nameOf(LetterSteps.ADDRESSEE);
        String stranger = country.nameOf(STRANGER);
        person.open("/me/looks")
                .expect(200)
                .expectText(looker)
                .expectText(stranger)
                .expectText(REFUSED);
        person.open("/me/consents").expect(200).expectText(looker);
        return Seen.of("looks.seen", looker, shown, stranger);
    }
}
