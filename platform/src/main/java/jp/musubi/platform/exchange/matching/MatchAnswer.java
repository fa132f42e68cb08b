package jp.musubi.platform.exchange.matching;

import java.util.List;
import jp.musubi.platform.exchange.answers.AddressElement;
import jp.musubi.platform.exchange.answers.Json;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.search.PersonItem;
import jp.musubi.platform.kernel.people.search.PersonMatch;

/**
 * 照合の答え。
 *
 * @param whole whether all items of a person are told; else only those that the caller gave and that are the same
 */
record MatchAnswer(String base, boolean whole) {

    private static final String GRADE = "http://hl7.org/fhir/StructureDefinition/match-grade";

    Json json(List<PersonMatch> matches) {
        return Json.object()
                .text("resourceType", "Bundle")
                .text("type", "searchset")
                .raw("total", Integer.toString(matches.size()))
                .objects("entry", matches.stream().map(this::entry).toList());
    }

    private Json entry(PersonMatch match) {
        String id = match.person().id().toString();
        return Json.object()
                .text("fullUrl", base + "/Patient/" + id)
                .object("resource", patient(match, id))
                .object(
                        "search",
                        Json.object()
                                .objects(
                                        "extension",
                                        List.of(Json.object()
                                                .text("url", GRADE)
                                                .text("valueCode", match.grade().fhirCode())))
                                .text("mode", "match")
                                .raw("score", score(match)));
    }

    private static String score(PersonMatch match) {
        return match.score() == 100 ? "1" : "0.%02d".formatted(match.score());
    }

    private Json patient(PersonMatch match, String id) {
        Person person = match.person();
        Json patient = Json.object().text("resourceType", "Patient").text("id", id);
        if (told(match, PersonItem.NAME)) {
            PersonName name = person.names().get(person.names().size() - 1);
            patient.objects("name", List.of(name("IDE", name.text()), name("SYL", name.kana())));
        }
        if (told(match, PersonItem.SEX)) {
            patient.text("gender", person.sex().fhirCode());
        }
        if (told(match, PersonItem.BIRTH_DATE)) {
            patient.text("birthDate", person.birthDate().toString());
        }
        if (told(match, PersonItem.ADDRESS)) {
            patient.objects("address", List.of(AddressElement.of(person)));
        }
        return patient;
    }

    private boolean told(PersonMatch match, PersonItem item) {
        return whole || match.same().contains(item);
    }

    private static Json name(String representation, String text) {
        return Json.object()
                .objects(
                        "extension",
                        List.of(Json.object()
                                .text("url", "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation")
                                .text("valueCode", representation)))
                .text("text", text);
    }
}
