package jp.musubi.standard.gate.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;

/** 編集する。Splices bytes at a place; every byte outside it stays as it was. */
public final class Editor {

    private static final byte[] NOTHING = {};

    private final byte[] bytes;
    private final JsonDocument document;

    private Editor(byte[] bytes) {
        this.bytes = bytes;
        this.document = parsed(bytes);
    }

    /**
     * The document with the edit made.
     *
     * @throws IllegalArgumentException when the path leads nowhere, the value is no JSON, or the edit cannot be made there
     */
    public static byte[] apply(byte[] document, Edit edit) {
        return splice(document, edit).of(document);
    }

    static Splice splice(byte[] document, Edit edit) {
        Editor editor = new Editor(document);
        Place place = Place.find(editor.document, edit.path());
        if (place.exists() == (edit.op() == Edit.Op.ADD)
                && !(place.container() instanceof JsonArray && place.exists())) {
            throw Place.nowhere(edit.path());
        }
        return switch (edit.op()) {
            case REMOVE -> remove(place);
            case REPLACE -> replace(place, json(edit.value()));
            case ADD -> editor.add(place, json(edit.value()));
            case RENAME -> editor.rename(place, edit);
            case DUPLICATE -> editor.duplicate(place, edit);
            case COPY -> replace(place, editor.copied(edit));
        };
    }

    static JsonDocument parsed(byte[] bytes) {
        if (JsonDocument.parse(bytes, JsonLimits.SUBMISSION) instanceof JsonDocument document) {
            return document;
        }
        throw new IllegalArgumentException("Not JSON");
    }

    private static Splice remove(Place place) {
        Slots slots = place.slots();
        int index = place.index();
        if (index > 0) {
            return new Splice(slots.end(index - 1), slots.end(index), NOTHING);
        }
        int end = slots.count() > 1 ? slots.start(1) : slots.end(0);
        return new Splice(slots.start(0), end, NOTHING);
    }

    private static Splice replace(Place place, byte[] value) {
        return new Splice(place.value().start(), place.value().end(), value);
    }

    private Splice add(Place place, byte[] value) {
        byte[] added = place.name().isEmpty() ? value : joined(json(quoted(place.name())), ": ".getBytes(UTF_8), value);
        Slots slots = place.slots();
        int index = place.index();
        if (slots.count() == 0) {
            return new Splice(slots.open(), slots.open(), added);
        }
        if (index < slots.count()) {
            return new Splice(slots.start(index), slots.start(index), joined(added, gap(slots)));
        }
        return new Splice(slots.end(index - 1), slots.end(index - 1), joined(gap(slots), added));
    }

    private Splice rename(Place place, Edit edit) {
        if (place.name().isEmpty()) {
            throw Place.nowhere(edit.path());
        }
        int start = place.slots().start(place.index());
        int end = start + 1;
        while (bytes[end] != '"') {
            end += bytes[end] == '\\' ? 2 : 1;
        }
        return new Splice(start, end + 1, json(quoted(edit.value())));
    }

    private Splice duplicate(Place place, Edit edit) {
        if (!place.name().isEmpty()) {
            throw Place.nowhere(edit.path());
        }
        int end = place.value().end();
        return new Splice(end, end, joined(gap(place.slots()), document.bytesOf(place.value())));
    }

    private byte[] copied(Edit edit) {
        EditPath source = EditPath.of(edit.value());
        Place place = Place.find(document, source);
        if (!place.exists()) {
            throw Place.nowhere(source);
        }
        return document.bytesOf(place.value());
    }

    /** Comma and blanks as between the first two slots, or as in front of the only one. */
    private byte[] gap(Slots slots) {
        if (slots.count() > 1) {
            return Arrays.copyOfRange(bytes, slots.end(0), slots.start(1));
        }
        return joined(",".getBytes(UTF_8), Arrays.copyOfRange(bytes, slots.open(), slots.start(0)));
    }

    /** The bytes of a text that must be one JSON value. */
    private static byte[] json(String text) {
        byte[] value = text.getBytes(UTF_8);
        parsed(value);
        return value;
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private static byte[] joined(byte[]... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
