package jp.musubi.platform.exchange.summary;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.platform.records.ServedItem;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/**
 * 文書に入れる項目。A served item, with its source for people to read. What it points to outside the document is named by an
 * identifier instead, so that every reference of the document leads somewhere in it.
 *
 * @param facility name of who sent it
 */
record SummaryItem(ServedItem served, DomainResource resource, String facility) {

    private static final FhirContext R4 = FhirContext.forR4Cached();

    static SummaryItem of(ServedItem served, String facility) {
        String json = new String(served.json(), StandardCharsets.UTF_8);
        DomainResource resource = (DomainResource) R4.newJsonParser().parseResource(json);
        List<Reference> references = R4.newTerser().getAllPopulatedChildElementsOfType(resource, Reference.class);
        references.forEach(SummaryItem::keepInside);
        Set<String> within = references.stream()
                .flatMap(reference -> Stream.ofNullable(reference.getReference()))
                .collect(Collectors.toSet());
        // What nothing points to any more may not be contained (R4, dom-3).
        resource.getContained()
                .removeIf(contained -> !within.contains(
                        "#" + contained.getIdElement().getIdPart().replaceFirst("^#", "")));
        return new SummaryItem(served, resource, facility);
    }

    /** Whether the sender marked it 未告知; never so in what the person reads. */
    boolean isUntold() {
        return resource.getMeta().getTag().stream().anyMatch(tag -> "UNINFORMED".equals(tag.getCode()));
    }

    private static void keepInside(Reference reference) {
        String to = reference.getReference();
        if (to == null || to.startsWith("#") || to.startsWith("Patient/")) {
            return;
        }
        reference.setReference(null);
        if (!reference.hasIdentifier()) {
            reference.setIdentifier(
                    new Identifier().setSystem("urn:ietf:rfc:3986").setValue(to));
        }
    }
}
