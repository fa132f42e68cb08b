package jp.musubi.platform.demo.samples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Bundle の並び。Entries with their fullUrl, which is new for each submission and stable for the same identifier. */
final class Entries {

    private final SampleOrder order;
    private final List<Node> entries = new ArrayList<>();

    Entries(SampleOrder order) {
        this.order = order;
    }

    /** fullUrl of a resource by a name of our own, unique in the Bundle; it may be asked before the resource is added. */
    String url(String name) {
        String seed = order.bundleIdentifier() + "/" + name;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
    }

    void add(String name, Node resource) {
        entries.add(new Node().with("fullUrl", url(name)).with("resource", resource));
    }

    List<Node> list() {
        return List.copyOf(entries);
    }
}
