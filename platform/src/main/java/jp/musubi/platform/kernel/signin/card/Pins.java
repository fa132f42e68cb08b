package jp.musubi.platform.kernel.signin.card;

import java.util.regex.Pattern;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** 暗証番号。Four digits, kept as a hash. */
@Component
class Pins {

    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

    // Four digits fall to whoever has the hash, at any cost: the lock after three tries is what protects. 8 is about 15
    // ms.
    private static final int STRENGTH = 8;

    private final PasswordEncoder hashes = new BCryptPasswordEncoder(STRENGTH);
    private volatile String nobodys = "";

    String hash(String pin) {
        if (!FOUR_DIGITS.matcher(pin).matches()) {
            throw new IllegalArgumentException("a PIN has four digits");
        }
        return hashes.encode(pin);
    }

    boolean fits(String pin, String hash) {
        return hashes.matches(pin, hash);
    }

    /** The work of a comparison, for a card that does not exist. */
    void compareWithNobodys(String pin) {
        hashes.matches(pin, nobodys());
    }

    private String nobodys() {
        if (nobodys.isEmpty()) {
            nobodys = hashes.encode("no card");
        }
        return nobodys;
    }
}
