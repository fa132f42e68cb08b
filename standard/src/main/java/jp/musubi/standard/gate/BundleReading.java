package jp.musubi.standard.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.UnitIdentifier;
import org.jspecify.annotations.Nullable;

/** What all checks look at: the Bundle, read once. */
final class BundleReading {

    private final JsonDocument document;
    private final JsonObject root;
    private final Profiles.OfBundle profile;
    private final List<Entry> entries;
    private final @Nullable FacilityCode sender;
    // Only documents follow references, so it is made when first asked for.
    private @Nullable Map<String, Entry> byUrl;

    BundleReading(JsonDocument document, JsonObject root, Profiles.OfBundle profile, @Nullable FacilityCode sender) {
        this.document = document;
        this.root = root;
        this.profile = profile;
        this.entries = Entry.listOf(root);
        this.sender = sender;
    }

    JsonDocument document() {
        return document;
    }

    JsonObject root() {
        return root;
    }

    Profiles.OfBundle profile() {
        return profile;
    }

    boolean isFiveItems() {
        return profile.type() == SubmissionType.FIVE_ITEMS;
    }

    /** Those that have a resource. */
    List<Entry> entries() {
        return entries;
    }

    /** From whose token the submission came; null when it is not known and not judged. */
    @Nullable
    FacilityCode sender() {
        return sender;
    }

    /** The first Patient; there must not be a second. */
    @Nullable
    Entry findPatient() {
        for (Entry entry : entries) {
            if (entry.is("Patient")) {
                return entry;
            }
        }
        return null;
    }

    /** Null when the form is wrong. */
    @Nullable
    UnitIdentifier findUnit() {
        JsonObject identifier = root.findObject("identifier");
        String value = identifier == null ? null : identifier.findText("value");
        return value == null ? null : UnitIdentifier.find(value);
    }

    /** The entry that a reference names, or null. */
    @Nullable
    Entry findEntry(String reference) {
        if (byUrl == null) {
            byUrl = new HashMap<>();
            for (Entry entry : entries) {
                if (entry.fullUrl() != null) {
                    byUrl.putIfAbsent(entry.fullUrl().value(), entry);
                }
            }
        }
        return byUrl.get(reference);
    }
}
