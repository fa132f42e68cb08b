package jp.musubi.standard.gate.submission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.UnitIdentifier;
import org.jspecify.annotations.Nullable;

/** What all checks look at: the Bundle, read once. */
public final class BundleReading {

    private final JsonDocument document;
    private final JsonObject root;
    private final Profiles.OfBundle profile;
    private final List<Entry> entries;
    private final @Nullable FacilityCode sender;
    // Only documents follow references, so it is made when first asked for.
    private @Nullable Map<String, Entry> byUrl;
    private final @Nullable UnitIdentifier unit;

    public BundleReading(
            JsonDocument document, JsonObject root, Profiles.OfBundle profile, @Nullable FacilityCode sender) {
        this.document = document;
        this.root = root;
        this.profile = profile;
        this.entries = Entry.listOf(root);
        this.sender = sender;
        this.unit = unitOf(root);
    }

    public JsonDocument document() {
        return document;
    }

    public JsonObject root() {
        return root;
    }

    public Profiles.OfBundle profile() {
        return profile;
    }

    public boolean isFiveItems() {
        return profile.type() == SubmissionType.FIVE_ITEMS;
    }

    /** Items behind their Patient, without a Composition: 5情報, and the orders of a prescription. */
    public boolean isCollection() {
        return profile.bundleType().equals("collection");
    }

    /** Those that have a resource. */
    public List<Entry> entries() {
        return entries;
    }

    /** From whose token the submission came; null when it is not known and not judged. */
    @Nullable
    public FacilityCode sender() {
        return sender;
    }

    /** The first Patient; there must not be a second. */
    @Nullable
    public Entry findPatient() {
        for (Entry entry : entries) {
            if (entry.is("Patient")) {
                return entry;
            }
        }
        return null;
    }

    /** The orders of a prescription. */
    public List<PrescriptionOrder> orders() {
        return entries.stream()
                .filter(entry -> entry.is("MedicationRequest"))
                .map(entry -> new PrescriptionOrder(entry.resource()))
                .toList();
    }

    /** Null when the form is wrong. */
    @Nullable
    public UnitIdentifier findUnit() {
        return unit;
    }

    private static @Nullable UnitIdentifier unitOf(JsonObject root) {
        JsonObject identifier = root.findObject("identifier");
        String value = identifier == null ? null : identifier.findText("value");
        return value == null ? null : UnitIdentifier.find(value);
    }

    /** The entry that a reference names, or null. */
    @Nullable
    public Entry findEntry(String reference) {
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
