package jp.musubi.platform.demo.samples;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** 節。A JSON object whose members keep the order in which they were written. */
final class Node extends LinkedHashMap<String, Object> {

    private static final long serialVersionUID = 1L;

    /** Writes a member; a null value leaves its name out. */
    Node with(String name, @Nullable Object value) {
        if (value != null) {
            put(name, value);
        }
        return this;
    }
}
