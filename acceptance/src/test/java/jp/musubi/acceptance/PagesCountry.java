package jp.musubi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What the tests of the pages need of the shared country. */
public final class PagesCountry {

    private final Country country = Country.shared();

    public String url() {
        return country.platform().url();
    }

    public void registerItems(String persona) {
        for (String kind : List.of("condition", "allergy", "lab", "infection")) {
            Answer answer =
                    country.as("hospital-a").submit(country.sample(kind, "hospital-a", persona, "page-" + kind));
            assertThat(answer.status()).as("%s", answer).isBetween(200, 201);
        }
    }

    public void lookWithoutConsent(String facility, String persona) {
        Answer refused = country.as(facility)
                .get("/fhir/Condition?patient=" + country.person(persona).id());
        assertThat(refused.status()).as("%s", refused).isEqualTo(403);
    }

    public void visitAndLook(String facility, String persona) {
        var person = country.person(persona);
        Answer visit = country.openVisit(facility, person);
        assertThat(visit.status()).as("%s", visit).isEqualTo(201);
        assertThat(country.as(facility)
                        .get("/fhir/Condition?patient=" + person.id())
                        .status())
                .isEqualTo(200);
    }
}
