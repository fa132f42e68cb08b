package jp.musubi.platform.records.writing;

import java.util.Collection;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** 節。A JSON object whose members keep their order; what is null, an empty text or an empty list is left out. */
final class Node extends LinkedHashMap<String, Object> {

    private static final long serialVersionUID = 1L;

    Node with(String name, @Nullable Object value) {
        boolean empty = value == null
                || value instanceof String text && text.isEmpty()
                || value instanceof Collection<?> list && list.isEmpty();
        if (!empty && value != null) {
            put(name, value);
        }
        return this;
    }
}
