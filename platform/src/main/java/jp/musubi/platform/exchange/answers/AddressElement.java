package jp.musubi.platform.exchange.answers;

import java.util.List;
import jp.musubi.platform.kernel.people.Person;

/** 住所。Of a person under protection it says only that it is there and may not be shown. */
public final class AddressElement {

    private static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    private AddressElement() {}

    /** @param person as may be shown */
    public static Json of(Person person) {
        return person.addressWithheld()
                ? Json.object()
                        .objects(
                                "extension",
                                List.of(Json.object().text("url", ABSENT).text("valueCode", "masked")))
                : Json.object().text("text", person.address()).text("postalCode", person.postalCode());
    }
}
