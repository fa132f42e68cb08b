package jp.musubi.platform.pmh.certificates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.pmh.certificates.forms.CertificateForm;
import jp.musubi.platform.pmh.certificates.forms.FormField;
import tools.jackson.databind.json.JsonMapper;

/**
 * 診断書の FHIR 文書と JSON。A document Bundle of Composition, Patient, QuestionnaireResponse, Organization, Practitioner and Provenance
 * with the hash of what was signed; made of the signed content alone. Shape: ours, no profile is published.
 */
public final class CertificateDocument {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String OWN = "http://musubi.example/fhir/";
    private static final String FACILITY = "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no";

    private CertificateDocument() {}

    /** The signed content with who signed it, in UTF-8. {@code signedBody} is what the hash is of, character for character. */
    public static byte[] plain(Certificate one, SignedVersion version) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", one.id().toString());
        content.put("state", one.state().name());
        content.put("form", one.form().id());
        content.put("edition", one.form().edition());
        content.put("title", one.form().japanese());
        content.put("version", version.number());
        content.put("facility", one.facility().digits());
        content.put("signedAt", version.at().toString());
        content.put(
                "signer",
                Map.of(
                        "name",
                        version.signer().name(),
                        "licence",
                        version.signer().licence()));
        content.put("sha256", version.sha256());
        content.put("signedBody", new String(version.body(), UTF_8));
        content.put("fields", one.form().only(version.values()));
        return JSON.writeValueAsBytes(content);
    }

    /** UTF-8. */
    public static byte[] fhir(Certificate one, SignedVersion version) {
        var urls = new Urls(one.id(), version.number());
        List<Object> entries = new ArrayList<>();
        entries.add(entry(urls.of("composition"), composition(one, version, urls)));
        entries.add(entry(urls.of("patient"), patient(version)));
        entries.add(entry(urls.of("answers"), answers(one, version, urls)));
        entries.add(entry(urls.of("doctor"), doctor(version)));
        entries.add(entry(urls.of("facility"), facility(one)));
        entries.add(entry(urls.of("provenance"), provenance(version, urls)));
        Map<String, Object> bundle = resource("Bundle");
        bundle.put("identifier", identifier(OWN + "certificate", one.id() + "." + version.number()));
        bundle.put("type", "document");
        bundle.put("timestamp", version.at().toString());
        bundle.put("entry", entries);
        return JSON.writeValueAsBytes(bundle);
    }

    private record Urls(UUID certificate, int version) {

        String of(String part) {
            String name = certificate + "/" + version + "/" + part;
            return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
        }

        Map<String, Object> to(String part) {
            return Map.of("reference", of(part));
        }
    }

    private static Map<String, Object> composition(Certificate one, SignedVersion version, Urls urls) {
        CertificateForm form = one.form();
        Map<String, Object> composition = resource("Composition");
        composition.put("identifier", identifier(OWN + "certificate", one.id().toString()));
        composition.put("status", version.number() == 1 ? "final" : "amended");
        composition.put("type", Map.of("coding", List.of(coding(form)), "text", form.japanese()));
        composition.put("subject", urls.to("patient"));
        composition.put("date", version.at().toString());
        composition.put("author", List.of(urls.to("doctor")));
        composition.put("title", form.japanese());
        composition.put("custodian", urls.to("facility"));
        composition.put(
                "section",
                List.of(Map.of(
                        "title",
                        form.japanese(),
                        "text",
                        Map.of("status", "generated", "div", text(form, version)),
                        "entry",
                        List.of(urls.to("answers")))));
        return composition;
    }

    private static String text(CertificateForm form, SignedVersion version) {
        var rows = new StringBuilder("<div xmlns=\"http://www.w3.org/1999/xhtml\"><table>");
        for (FormField field : form.fields()) {
            String value = version.values().get(field.id());
            if (value != null) {
                rows.append("<tr><th>").append(escaped(field.japanese())).append("</th><td>");
                rows.append(escaped(field.words(value, false))).append("</td></tr>");
            }
        }
        return rows.append("</table></div>").toString();
    }

    private static Map<String, Object> answers(Certificate one, SignedVersion version, Urls urls) {
        List<Object> items = new ArrayList<>();
        for (CertificateForm.Section section : one.form().sections()) {
            List<Map<String, Object>> answered = section.fields().stream()
                    .filter(field -> version.values().containsKey(field.id()))
                    .map(field -> answer(field, version.values().getOrDefault(field.id(), "")))
                    .toList();
            if (!answered.isEmpty()) {
                Map<String, Object> group = new LinkedHashMap<>();
                group.put("linkId", section.section().id());
                group.put("text", section.section().japanese());
                group.put("item", answered);
                items.add(group);
            }
        }
        Map<String, Object> response = resource("QuestionnaireResponse");
        response.put(
                "questionnaire",
                OWN + "Questionnaire/" + one.form().id() + "|" + one.form().edition());
        response.put("status", version.number() == 1 ? "completed" : "amended");
        response.put("subject", urls.to("patient"));
        response.put("authored", version.at().toString());
        response.put("author", urls.to("doctor"));
        response.put("item", items);
        return response;
    }

    private static Map<String, Object> answer(FormField field, String value) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("linkId", field.id());
        item.put("text", field.japanese());
        item.put("answer", List.of(typed(field, value)));
        return item;
    }

    private static Map<String, Object> typed(FormField field, String value) {
        return switch (field.kind()) {
            case TEXT -> Map.of("valueString", value);
            case DAY -> Map.of("valueDate", value);
            case NUMBER -> Map.of("valueDecimal", new BigDecimal(value));
            case CHOICE -> Map.of("valueCoding", Map.of("code", value, "display", field.words(value, false)));
        };
    }

    private static Map<String, Object> patient(SignedVersion version) {
        Map<String, String> values = version.values();
        Map<String, Object> patient = resource("Patient");
        patient.put("name", List.of(Map.of("text", values.getOrDefault("NAME", ""))));
        patient.put("gender", Sex.valueOf(values.getOrDefault("SEX", "UNKNOWN")).fhirCode());
        patient.put("birthDate", values.getOrDefault("BIRTH", ""));
        if (values.containsKey("ADDRESS")) {
            patient.put("address", List.of(Map.of("text", values.get("ADDRESS"))));
        }
        return patient;
    }

    private static Map<String, Object> doctor(SignedVersion version) {
        Map<String, Object> doctor = resource("Practitioner");
        doctor.put("name", List.of(Map.of("text", version.signer().name())));
        return doctor;
    }

    private static Map<String, Object> facility(Certificate one) {
        Map<String, Object> facility = resource("Organization");
        facility.put("identifier", List.of(identifier(FACILITY, one.facility().digits())));
        return facility;
    }

    private static Map<String, Object> provenance(SignedVersion version, Urls urls) {
        Map<String, Object> provenance = resource("Provenance");
        provenance.put("target", List.of(urls.to("composition")));
        provenance.put("recorded", version.at().toString());
        provenance.put("agent", List.of(Map.of("who", urls.to("doctor"))));
        provenance.put(
                "entity",
                List.of(Map.of(
                        "role", "source", "what", Map.of("identifier", identifier(OWN + "sha256", version.sha256())))));
        return provenance;
    }

    private static Map<String, Object> coding(CertificateForm form) {
        return Map.of("system", OWN + "CodeSystem/certificate", "code", form.id(), "display", form.japanese());
    }

    private static Map<String, Object> resource(String type) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("resourceType", type);
        return resource;
    }

    private static Map<String, Object> entry(String url, Map<String, Object> resource) {
        return Map.of("fullUrl", url, "resource", resource);
    }

    private static Map<String, Object> identifier(String system, String value) {
        return Map.of("system", system, "value", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
