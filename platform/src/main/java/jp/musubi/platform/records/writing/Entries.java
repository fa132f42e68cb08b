package jp.musubi.platform.records.writing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Bundle の並び。Entries by names of our own: their fullUrl, and which name stands at which place. */
final class Entries {

    private final String seed;
    private final List<Node> entries = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /** @param seed the Bundle's identifier: the same document sent again has the same urls */
    Entries(String seed) {
        this.seed = seed;
    }

    /** fullUrl of a resource; it may be asked before the resource is added. */
    String url(String name) {
        byte[] bytes = (seed + "/" + name).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
    }

    void add(String name, Node resource) {
        entries.add(new Node().with("fullUrl", url(name)).with("resource", resource));
        names.add(name);
    }

    List<Node> list() {
        return List.copyOf(entries);
    }

    List<String> names() {
        return List.copyOf(names);
    }
}
