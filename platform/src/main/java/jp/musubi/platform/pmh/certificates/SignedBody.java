package jp.musubi.platform.pmh.certificates;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.musubi.platform.pmh.certificates.forms.CertificateForm;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 署名される本文。One JSON object in UTF-8, its fields in the order of the form; the same content is always the same bytes. */
final class SignedBody {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<LinkedHashMap<String, String>> VALUES = new TypeReference<>() {};
    private static final TypeReference<LinkedHashMap<String, Object>> BODY = new TypeReference<>() {};
    private static final String FIELDS = "fields";

    private SignedBody() {}

    static byte[] write(Certificate certificate, int version, Map<String, String> values) {
        CertificateForm form = certificate.form();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("certificate", certificate.id().toString());
        body.put("version", version);
        body.put("form", form.id());
        body.put("edition", form.edition());
        body.put("facility", certificate.facility().digits());
        body.put(FIELDS, form.only(values));
        return JSON.writeValueAsBytes(body);
    }

    static Map<String, String> valuesOf(byte[] body) {
        Map<String, String> values = new LinkedHashMap<>();
        if (JSON.readValue(body, BODY).get(FIELDS) instanceof Map<?, ?> fields) {
            fields.forEach((name, value) -> values.put(String.valueOf(name), String.valueOf(value)));
        }
        return values;
    }

    static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException everyMachineHasIt) {
            throw new IllegalStateException(everyMachineHasIt);
        }
    }

    static String writeValues(Map<String, String> values) {
        return new String(JSON.writeValueAsBytes(values), StandardCharsets.UTF_8);
    }

    static Map<String, String> readValues(String json) {
        return JSON.readValue(json, VALUES);
    }
}
