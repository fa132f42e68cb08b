package jp.musubi.platform.records.sixitems;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * 見せる形。The resource as it will be answered, cut out of the document as sent: id, meta.versionId, meta.lastUpdated, of
 * what was taken out of a document meta.source, and the reference to the patient are the platform's, every other byte is
 * the sender's (3.90 stays 3.90).
 */
final class ServedForm {

    private static final String PATIENT_OF_ALLERGY = "patient";
    private static final String PATIENT_OF_OTHERS = "subject";

    private final byte[] document;
    private final JsonObject resource;
    private final List<Splice> splices = new ArrayList<>();

    private ServedForm(byte[] document, JsonObject resource) {
        this.document = document;
        this.resource = resource;
    }

    /**
     * What the platform says of an item in place of the sender.
     *
     * @param source the kind of document it was taken out of, or null
     */
    record Stamp(
            String id,
            int version,
            Instant registeredAt,
            PersonId person,
            @Nullable String source) {}

    static byte[] of(byte[] document, String resourceType, JsonObject resource, Stamp stamp) {
        ServedForm form = new ServedForm(document, resource);
        form.set(resource, "id", text(stamp.id()));
        form.setMeta(stamp);
        boolean allergy = resourceType.equals("AllergyIntolerance");
        form.set(
                resource,
                allergy ? PATIENT_OF_ALLERGY : PATIENT_OF_OTHERS,
                "{\"reference\":" + text("Patient/" + stamp.person()) + "}");
        return form.spliced();
    }

    private void setMeta(Stamp stamp) {
        String version = text(Integer.toString(stamp.version()));
        String updated = text(stamp.registeredAt().toString());
        JsonObject meta = resource.findObject("meta");
        if (meta == null || meta.members().isEmpty()) {
            String source = stamp.source() == null ? "" : ",\"source\":" + text(stamp.source());
            set(resource, "meta", "{\"versionId\":" + version + ",\"lastUpdated\":" + updated + source + "}");
        } else {
            set(meta, "versionId", version);
            set(meta, "lastUpdated", updated);
            if (stamp.source() != null) {
                set(meta, "source", text(stamp.source()));
            }
        }
    }

    /** In place of the member's value; a new member goes behind the first one, so that resourceType stays first. */
    private void set(JsonObject object, String name, String json) {
        JsonValue value = object.find(name);
        if (value != null) {
            splices.add(new Splice(value.start(), value.end(), json));
        } else {
            int behindFirst = object.members().get(0).value().end();
            splices.add(new Splice(behindFirst, behindFirst, ",\"" + name + "\":" + json));
        }
    }

    private byte[] spliced() {
        // Stable: what is put in at one place stays in the order of the calls.
        splices.sort(Comparator.comparingInt(Splice::start));
        var out = new ByteArrayOutputStream(resource.end() - resource.start() + 300);
        int done = resource.start();
        for (Splice splice : splices) {
            out.write(document, done, splice.start() - done);
            out.writeBytes(splice.json().getBytes(UTF_8));
            done = splice.end();
        }
        out.write(document, done, resource.end() - done);
        return out.toByteArray();
    }

    /** Only for what needs no escape: ids, numbers, instants. */
    private static String text(String plain) {
        return '"' + plain + '"';
    }

    private record Splice(int start, int end, String json) {}
}
