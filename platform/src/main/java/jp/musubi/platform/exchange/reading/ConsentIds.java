package jp.musubi.platform.exchange.reading;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.people.PersonId;

/** Consent の番号。64 hexadecimal digits, as of items: 32 of the person, 32 of the consent. */
record ConsentIds(PersonId person, UUID consent) {

    private static final int HALF = 32;
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    static String of(StatedConsent consent) {
        return hex(consent.person().value()) + hex(consent.id());
    }

    /** Empty for a text that cannot be any consent's id. */
    static Optional<ConsentIds> find(String id) {
        return SHAPE.matcher(id).matches()
                ? Optional.of(new ConsentIds(new PersonId(uuid(id.substring(0, HALF))), uuid(id.substring(HALF))))
                : Optional.empty();
    }

    private static String hex(UUID id) {
        return id.toString().replace("-", "");
    }

    private static UUID uuid(String hex) {
        return UUID.fromString(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }
}
