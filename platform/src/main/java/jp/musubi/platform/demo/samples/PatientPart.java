package jp.musubi.platform.demo.samples;

import static jp.musubi.platform.demo.samples.Fhir.identifier;
import static jp.musubi.platform.demo.samples.Fhir.object;

import java.util.List;
import java.util.Locale;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonName;

/** 患者。The persona as registered, under the name and the coverage of the day. */
final class PatientPart {

    private PatientPart() {}

    static Node of(SampleOrder order) {
        Person person = order.patient().person();
        PersonName name = person.nameOn(order.today());
        Coverage coverage = order.patient().coverageOn(order.today());
        return new Node()
                .with("resourceType", "Patient")
                .with("id", "patient")
                .with("meta", Fhir.meta(order.stamp(), "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Patient_eCS"))
                .with(
                        "identifier",
                        List.of(
                                identifier(
                                        "urn:oid:1.2.392.100495.20.3.51.1"
                                                + order.from().code(),
                                        chartNumber(order)),
                                identifier(coverage.system(), coverage.value())))
                .with(
                        "name",
                        List.of(
                                Parts.name("IDE", name.family(), name.given()),
                                Parts.name("SYL", name.familyKana(), name.givenKana())))
                .with("gender", person.sex().fhirCode())
                .with("birthDate", person.birthDate().toString())
                .with(
                        "address",
                        List.of(object("text", person.address(), "postalCode", person.postalCode(), "country", "JP")));
    }

    // Seven digits, the same for a persona at a facility: a chart number must not look like any national number.
    private static String chartNumber(SampleOrder order) {
        return String.format(
                Locale.ROOT,
                "%07d",
                Chance.of(order.patient().name(), order.from().code(), 10_000_000));
    }
}
