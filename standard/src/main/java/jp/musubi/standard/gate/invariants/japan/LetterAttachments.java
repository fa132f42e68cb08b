package jp.musubi.standard.gate.invariants.japan;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * 診療情報提供書の添付。PDF, JPEG and PNG, and the bytes are what the contentType says. In a Bundle inside (the attached
 * summary) too. Source: sharing-service §1 (kinds are ours); the size is the submission's.
 */
record LetterAttachments(String rule, boolean kinds) implements Invariant {

    static final String KIND = "G-LETTER-ATTACHMENT-KIND";
    static final String BYTES = "G-LETTER-ATTACHMENT-BYTES";

    @Override
    public void judge(JsonObject bundle, Judging judging) {
        for (JsonObject attachment : attachments(bundle)) {
            JsonValue sent = attachment.find("contentType");
            AttachedFile kind = sent instanceof JsonText text ? AttachedFile.find(text.value()) : null;
            if (kinds) {
                // A reference to a document outside (CDA) attaches nothing.
                if (sent instanceof JsonText && kind == null && attachment.find("data") != null) {
                    judging.report(rule, sent);
                }
            } else if (kind != null && attachment.find("data") instanceof JsonText data && !isWhole(kind, data)) {
                judging.report(rule, data);
            }
        }
    }

    private static boolean isWhole(AttachedFile kind, JsonText data) {
        byte[] file = decoded(data.value());
        return file != null && kind.isWhole(file);
    }

    private static byte @Nullable [] decoded(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    /** What carries a file: attachments of DocumentReference, Media and DiagnosticReport, and Binary. */
    private static List<JsonObject> attachments(JsonObject bundle) {
        List<JsonObject> found = new ArrayList<>();
        for (JsonObject entry : bundle.listObjects("entry")) {
            JsonObject resource = entry.findObject("resource");
            if (resource != null) {
                add(resource, found);
            }
        }
        return found;
    }

    private static void add(JsonObject resource, List<JsonObject> found) {
        String type = resource.findText("resourceType");
        switch (type == null ? "" : type) {
            case "Bundle" -> found.addAll(attachments(resource));
            case "Binary" -> found.add(resource);
            case "DocumentReference" -> {
                for (JsonObject content : resource.listObjects("content")) {
                    addObject(content, "attachment", found);
                }
            }
            case "Media" -> addObject(resource, "content", found);
            case "DiagnosticReport" -> found.addAll(resource.listObjects("presentedForm"));
            default -> {
                // Carries no file.
            }
        }
    }

    private static void addObject(JsonObject from, String name, List<JsonObject> found) {
        JsonObject attachment = from.findObject(name);
        if (attachment != null) {
            found.add(attachment);
        }
    }
}
