package jp.musubi.platform.exchange.summary;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import jp.musubi.platform.exchange.reading.PatientResource;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.DataClass;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * 国際患者サマリーの形の文書。Composition, the person, who made it, and every item that the grant lets be read. Its references all
 * lead into it.
 *
 * @param base of this FHIR service, without a slash at the end
 */
record SummaryDocument(AccessGrant grant, PatientResource person, List<SummaryItem> items, String base) {

    private static final FhirContext R4 = FhirContext.forR4Cached();
    private static final TimeZone TOKYO = TimeZone.getTimeZone("Asia/Tokyo");
    private static final String LOINC = "http://loinc.org";
    private static final String SUMMARY = "60591-5";
    private static final String NONE = "登録された情報はありません。ないと確かめられたという意味ではありません。";
    private static final String WITHHELD = "この利用では見られない区分です。";

    Bundle bundle() {
        UUID id = UUID.nameUUIDFromBytes((grant.person() + " " + grant.decidedAt()).getBytes(StandardCharsets.UTF_8));
        Bundle bundle = new Bundle();
        bundle.setType(Bundle.BundleType.DOCUMENT).setLanguage("ja");
        bundle.getIdentifier().setSystem("urn:ietf:rfc:3986").setValue("urn:uuid:" + id);
        bundle.setTimestamp(moment());
        bundle.getTimestampElement().setTimeZone(TOKYO);
        String author = urn("author", id);
        add(bundle, urn("composition", id), composition(author));
        add(bundle, patientUrl(), patient());
        add(bundle, author, author());
        items.forEach(item -> add(bundle, url(item), item.resource()));
        return bundle;
    }

    private static void add(Bundle bundle, String url, Resource resource) {
        bundle.addEntry().setFullUrl(url).setResource(resource);
    }

    private Composition composition(String author) {
        Composition composition = new Composition();
        composition
                .setStatus(Composition.CompositionStatus.FINAL)
                .setType(concept(LOINC, SUMMARY))
                .setSubject(new Reference(patientUrl()))
                .setDateElement(new DateTimeType(moment(), ca.uhn.fhir.model.api.TemporalPrecisionEnum.SECOND, TOKYO))
                .addAuthor(new Reference(author))
                .setTitle("患者サマリー(六情報から作成)")
                .setLanguage("ja");
        composition.setText(SectionText.of("電子カルテ情報共有サービスに登録された六情報から、求めに応じて作りました。"));
        for (SummarySection section : SummarySection.values()) {
            composition.addSection(section(section));
        }
        return composition;
    }

    private SectionComponent section(SummarySection section) {
        List<SummaryItem> inside = items.stream()
                .filter(item -> section.holds(item.served().dataClass()))
                .toList();
        SectionComponent made =
                new SectionComponent().setTitle(section.title()).setCode(concept(LOINC, section.code()));
        if (!inside.isEmpty()) {
            inside.forEach(item -> made.addEntry(new Reference(url(item))));
            return made.setText(SectionText.of(inside));
        }
        boolean withheld = section.isWithheld(grant.classes());
        String words = withheld ? WITHHELD : NONE;
        return made.setText(SectionText.of(words))
                .setEmptyReason(concept(
                                "http://terminology.hl7.org/CodeSystem/list-empty-reason",
                                withheld ? "withheld" : "unavailable")
                        .setText(words));
    }

    private Patient patient() {
        if (!grant.classes().contains(DataClass.DEMOGRAPHICS)) {
            Patient nameless = new Patient();
            nameless.setId(grant.person().toString());
            return nameless;
        }
        return R4.newJsonParser()
                .parseResource(Patient.class, new String(person.json().bytes(), StandardCharsets.UTF_8));
    }

    /** The platform: no person put it together. */
    private static Device author() {
        Device device = new Device();
        device.addDeviceName().setName("結び Musubi").setType(Device.DeviceNameType.USERFRIENDLYNAME);
        return device;
    }

    private String patientUrl() {
        return base + "/Patient/" + grant.person();
    }

    private String url(SummaryItem item) {
        return base + "/" + item.served().resourceType() + "/" + item.served().id();
    }

    private Date moment() {
        return Date.from(grant.decidedAt());
    }

    private static String urn(String part, UUID id) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes((part + id).getBytes(StandardCharsets.UTF_8));
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept().addCoding(new Coding().setSystem(system).setCode(code));
    }
}
