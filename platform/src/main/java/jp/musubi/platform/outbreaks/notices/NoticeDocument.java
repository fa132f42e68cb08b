package jp.musubi.platform.outbreaks.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.outbreaks.diseases.DiseaseBook;
import jp.musubi.platform.outbreaks.diseases.FormItem;
import jp.musubi.platform.outbreaks.forms.FormContent;
import tools.jackson.databind.json.JsonMapper;

/**
 * 届の FHIR 文書。A document Bundle of Composition, Patient, Condition and Organization, made of the content alone: what may not
 * stand in the content stands nowhere here. Shape: ours, after the US eCR (infectious-disease §5).
 */
public final class NoticeDocument {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String OWN = "http://musubi.example/fhir/";
    private static final String FACILITY = "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no";

    private NoticeDocument() {}

    /** UTF-8. */
    public static byte[] of(Notice notice, FormContent content, DiseaseBook book) {
        Map<String, Object> bundle = resource("Bundle");
        bundle.put("identifier", identifier(OWN + "case", notice.caseId() + "." + notice.version()));
        bundle.put("type", "document");
        bundle.put("timestamp", notice.timing().sentAt().toString());
        List<Object> entries = new ArrayList<>();
        String patient = url(notice, "patient");
        String condition = url(notice, "condition");
        String author = url(notice, "author");
        entries.add(entry(url(notice, "composition"), composition(notice, content, book, patient, condition, author)));
        entries.add(entry(patient, patient(content)));
        entries.add(entry(condition, condition(content, patient)));
        entries.add(entry(author, author(notice)));
        bundle.put("entry", entries);
        return JSON.writeValueAsBytes(bundle);
    }

    private static Map<String, Object> composition(
            Notice notice, FormContent content, DiseaseBook book, String patient, String condition, String author) {
        Map<String, Object> composition = resource("Composition");
        composition.put("identifier", identifier(OWN + "case", notice.caseId()));
        composition.put("status", notice.version() == 1 ? "final" : "amended");
        composition.put("type", Map.of("coding", List.of(coding("http://loinc.org", "55751-2", "発生届")), "text", "発生届"));
        composition.put("subject", Map.of("reference", patient));
        composition.put("date", notice.timing().sentAt().toString());
        composition.put("author", List.of(Map.of("reference", author)));
        composition.put("title", content.disease().japanese() + " 発生届");
        composition.put("section", List.of(section(content, book, condition)));
        return composition;
    }

    private static Map<String, Object> section(FormContent content, DiseaseBook book, String condition) {
        var rows = new StringBuilder("<div xmlns=\"http://www.w3.org/1999/xhtml\"><table>");
        content.values()
                .forEach((id, value) -> rows.append("<tr><th>")
                        .append(escaped(book.item(id).map(FormItem::japanese).orElse(id)))
                        .append("</th><td>")
                        .append(escaped(value))
                        .append("</td></tr>"));
        rows.append("</table></div>");
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("title", "届の内容");
        section.put("text", Map.of("status", "generated", "div", rows.toString()));
        section.put("entry", List.of(Map.of("reference", condition)));
        return section;
    }

    private static Map<String, Object> patient(FormContent content) {
        Map<String, Object> patient = resource("Patient");
        content.find(FormItem.NAME)
                .ifPresentOrElse(
                        name -> patient.put("name", List.of(Map.of("text", name))),
                        () -> patient.put("name", List.of(absent())));
        content.find(FormItem.SEX)
                .ifPresent(sex -> patient.put("gender", Sex.valueOf(sex).fhirCode()));
        content.find(FormItem.BIRTH).ifPresent(day -> patient.put("birthDate", day));
        content.find(FormItem.ADDRESS).ifPresent(text -> patient.put("address", List.of(Map.of("text", text))));
        return patient;
    }

    private static Map<String, Object> condition(FormContent content, String patient) {
        Map<String, Object> condition = resource("Condition");
        String status = content.get(FormItem.CASE_KIND).startsWith("SUSPECTED") ? "provisional" : "confirmed";
        condition.put(
                "verificationStatus",
                Map.of(
                        "coding",
                        List.of(coding("http://terminology.hl7.org/CodeSystem/condition-ver-status", status, status))));
        condition.put(
                "code",
                Map.of(
                        "coding",
                        List.of(coding(
                                OWN + "CodeSystem/notifiable-disease",
                                content.disease().id(),
                                content.disease().japanese())),
                        "text",
                        content.disease().japanese()));
        condition.put("subject", Map.of("reference", patient));
        content.find(FormItem.ONSET).ifPresent(day -> condition.put("onsetDateTime", day));
        content.find(FormItem.DIAGNOSED).ifPresent(day -> condition.put("recordedDate", day));
        return condition;
    }

    private static Map<String, Object> author(Notice notice) {
        Map<String, Object> author = resource("Organization");
        author.put("identifier", List.of(identifier(FACILITY, notice.facility().digits())));
        return author;
    }

    private static Map<String, Object> absent() {
        return Map.of(
                "extension",
                List.of(Map.of(
                        "url", "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode", "masked")));
    }

    private static Map<String, Object> resource(String type) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("resourceType", type);
        return resource;
    }

    private static Map<String, Object> entry(String url, Map<String, Object> resource) {
        return Map.of("fullUrl", url, "resource", resource);
    }

    private static Map<String, Object> coding(String system, String code, String display) {
        return Map.of("system", system, "code", code, "display", display);
    }

    private static Map<String, Object> identifier(String system, String value) {
        return Map.of("system", system, "value", value);
    }

    private static String url(Notice notice, String part) {
        String name = notice.id() + "/" + notice.version() + "/" + part;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
