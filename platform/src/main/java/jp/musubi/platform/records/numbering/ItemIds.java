package jp.musubi.platform.records.numbering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.gate.submission.SubmittedItem;

/**
 * 項目の番号。A FHIR id of 64 hexadecimal digits: 32 of the person, 32 of the item. It names the person, so that a read
 * by id goes to that person's rows and needs no other index. The same resource of the same unit has the same id in
 * every version.
 */
public final class ItemIds {

    private static final int UUID_DIGITS = 32;
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    private ItemIds() {}

    public static String format(PersonId person, UUID item) {
        return hex(person.value()) + hex(item);
    }

    /** The person's half; empty when this is not the form of an item's id. */
    public static Optional<PersonId> findPerson(String id) {
        return SHAPE.matcher(id).matches() ? Optional.of(new PersonId(uuid(id, 0))) : Optional.empty();
    }

    /** The item's half, when this is an id of an item of this person. */
    public static Optional<UUID> findItem(String id, PersonId person) {
        return findPerson(id).filter(person::equals).map(same -> uuid(id, UUID_DIGITS));
    }

    /**
     * The items' halves, in the order of the items. Told apart by resource type and resource identifier; equal ones (the
     * official examples repeat identifiers within a unit) and those without one by their order among themselves.
     */
    public static List<UUID> derive(UUID unit, List<SubmittedItem> items) {
        Map<String, Integer> seen = new HashMap<>();
        List<UUID> ids = new ArrayList<>(items.size());
        for (SubmittedItem item : items) {
            String name = nameOf(item);
            int ordinal = seen.merge(name, 1, Integer::sum);
            ids.add(DerivedId.of("item\n" + unit + "\n" + ordinal + "\n" + name));
        }
        return ids;
    }

    private static String nameOf(SubmittedItem item) {
        String identifier = item.resourceIdentifier();
        return item.resourceType() + (identifier == null ? "" : "\n" + identifier);
    }

    private static UUID uuid(String id, int from) {
        int middle = from + UUID_DIGITS / 2;
        return new UUID(
                HexFormat.fromHexDigitsToLong(id, from, middle),
                HexFormat.fromHexDigitsToLong(id, middle, from + UUID_DIGITS));
    }

    private static String hex(UUID uuid) {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(uuid.getMostSignificantBits()) + hex.toHexDigits(uuid.getLeastSignificantBits());
    }
}
