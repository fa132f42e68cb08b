package jp.musubi.benchmarks.sharing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/**
 * 送る単位。One patient and 26 laboratory results, compact JSON, made from the platform's own sample: its results are taken
 * again under identifiers of their own until there are enough.
 */
final class Units {

    static final int RESOURCES = 27;

    private Units() {}

    static byte[] make(Platform platform, String from, int person, String id) {
        ObjectNode bundle = (ObjectNode) platform.sample(from, person, id);
        ArrayNode entries = (ArrayNode) bundle.get("entry");
        int first = 1;
        for (int next = first; entries.size() < RESOURCES; next++) {
            entries.add(again((ObjectNode) entries.get(next), entries.size()));
        }
        while (entries.size() > RESOURCES) {
            entries.remove(entries.size() - 1);
        }
        try {
            return Platform.JSON.writeValueAsBytes(bundle);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The id under which the demo country has that person of its crowd. */
    static UUID patient(int person) {
        return UUID.nameUUIDFromBytes(("musubi-synthetic-country-1/crowd-" + person).getBytes(UTF_8));
    }

    private static ObjectNode again(ObjectNode entry, int number) {
        ObjectNode copy = entry.deepCopy();
        copy.put("fullUrl", String.format("urn:uuid:00000000-0000-4000-8000-%012d", number));
        ObjectNode resource = (ObjectNode) copy.get("resource");
        resource.put("id", "again-" + number);
        ObjectNode identifier = (ObjectNode) resource.withArray("identifier").get(0);
        identifier.put("value", identifier.get("value").asText() + "-" + number);
        return copy;
    }
}
