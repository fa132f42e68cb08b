package jp.musubi.platform.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.words.MemberNumber;
import tools.jackson.databind.json.JsonMapper;

/**
 * 健診の文書。A report as FHIR: a Composition made anew, which names what the caller is shown and nothing else, and a document
 * Bundle of it and the Observations byte for byte as served. The document as sent is evidence and is not handed on: it may
 * hold more than its reader is shown.
 */
public final class CheckupDocument {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String COMMON = "http://jpfhir.jp/fhir/Common/CodeSystem/";
    private static final String FACILITY = "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no";

    private CheckupDocument() {}

    /** The Composition, UTF-8. */
    public static byte[] composition(Checkup checkup) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("resourceType", "Composition");
        json.put("id", checkup.id());
        json.put(
                "meta",
                Map.of(
                        "versionId", Integer.toString(checkup.source().version()),
                        "lastUpdated", checkup.source().registeredAt().toString()));
        json.put("status", "final");
        json.put("type", concept(COMMON + "doc-typecodes", "53576-5", "検診・健診報告書"));
        json.put("subject", subject(checkup));
        json.put("date", checkup.source().registeredAt().toString());
        json.put(
                "author",
                List.of(Map.of(
                        "type",
                        "Organization",
                        "identifier",
                        identifier(FACILITY, checkup.source().facility().digits()))));
        json.put("title", checkup.title());
        json.put("event", List.of(event(checkup)));
        if (!checkup.results().isEmpty()) {
            json.put("section", List.of(section(checkup)));
        }
        return JSON.writeValueAsBytes(json);
    }

    /**
     * The document Bundle, UTF-8.
     *
     * @param base address of the FHIR server, without a slash at the end
     */
    public static byte[] bundle(Checkup checkup, String base) {
        var out = new ByteArrayOutputStream();
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("resourceType", "Bundle");
        head.put(
                "identifier",
                identifier("urn:ietf:rfc:3986", "urn:uuid:" + checkup.source().unit()));
        head.put("type", "document");
        head.put("timestamp", checkup.source().registeredAt().toString());
        String text = JSON.writeValueAsString(head);
        out.writeBytes(utf8(text.substring(0, text.length() - 1) + ",\"entry\":["));
        entry(out, base + "/Composition/" + checkup.id(), composition(checkup));
        for (CheckupResult result : checkup.results()) {
            out.writeBytes(utf8(","));
            entry(out, base + "/Observation/" + result.id(), result.json());
        }
        out.writeBytes(utf8("]}"));
        return out.toByteArray();
    }

    private static void entry(ByteArrayOutputStream out, String url, byte[] resource) {
        out.writeBytes(utf8("{\"fullUrl\":" + JSON.writeValueAsString(url) + ",\"resource\":"));
        out.writeBytes(resource);
        out.writeBytes(utf8("}"));
    }

    private static Map<String, Object> subject(Checkup checkup) {
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("reference", "Patient/" + checkup.source().person());
        if (checkup.member() != null) {
            subject.put("identifier", identifier(MemberNumber.INSURANCE, checkup.member()));
        }
        return subject;
    }

    private static Map<String, Object> event(Checkup checkup) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put(
                "code",
                List.of(concept(
                        "urn:oid:1.2.392.200119.6.1002",
                        checkup.program().code(),
                        checkup.program().japanese())));
        event.put(
                "period",
                Map.of("start", checkup.day().toString(), "end", checkup.day().toString()));
        return event;
    }

    private static Map<String, Object> section(Checkup checkup) {
        List<Object> entries = new ArrayList<>();
        checkup.results().forEach(result -> entries.add(Map.of("reference", "Observation/" + result.id())));
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("title", "検査結果・問診結果");
        section.put("entry", entries);
        return section;
    }

    private static Map<String, Object> concept(String system, String code, String display) {
        Map<String, Object> coding = new LinkedHashMap<>();
        coding.put("system", system);
        coding.put("code", code);
        coding.put("display", display);
        return Map.of("coding", List.of(coding));
    }

    private static Map<String, Object> identifier(String system, String value) {
        Map<String, Object> identifier = new LinkedHashMap<>();
        identifier.put("system", system);
        identifier.put("value", value);
        return identifier;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
