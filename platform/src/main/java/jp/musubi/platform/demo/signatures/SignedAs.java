package jp.musubi.platform.demo.signatures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 見本の署名の種類。 */
public enum SignedAs {
    /** By a doctor's certificate that holds. */
    VALID("doctor"),
    /** Right when it was made, but the document is another one. */
    BROKEN("doctor"),
    /** By a certificate that is over. */
    EXPIRED("expired-doctor"),
    /** By a certificate that stands on the list of revoked ones. */
    REVOKED("revoked-doctor"),
    /** By a certificate of an authority that nobody knows. */
    UNKNOWN("unknown-doctor");

    private final String holder;

    SignedAs(String holder) {
        this.holder = holder;
    }

    /** Name of the file with key and certificate. */
    String holder() {
        return holder;
    }

    /** As written in the address and on the command line. */
    public static Optional<SignedAs> find(String word) {
        return Arrays.stream(values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
