package jp.musubi.platform.kernel.people;

import java.util.UUID;

/** 本人番号。A person inside the platform; never an insured number, never a My Number. Prints as a FHIR id. */
public record PersonId(UUID value) {

    /** Reads the form that {@link #toString()} prints; anything else is an {@link IllegalArgumentException}. */
    public static PersonId parse(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
