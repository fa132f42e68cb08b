package jp.musubi.platform.kernel.registers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import jp.musubi.platform.kernel.access.Doing;

/** 台帳の名。 */
public enum RegisterName {
    FACILITIES("施設", Doing.KEEP_REGISTER, true),
    PAYERS("保険者・公費の実施機関", Doing.KEEP_REGISTER, true),
    AREAS("地域", Doing.SET_AREA, true),
    STAFF("職員", Doing.KEEP_STAFF, true),
    CERTIFICATES("電子証明書", Doing.KEEP_CERTIFICATES, false);

    private final String japanese;
    private final Doing doing;
    private final boolean loadable;

    RegisterName(String japanese, Doing doing, boolean loadable) {
        this.japanese = japanese;
        this.doing = doing;
        this.loadable = loadable;
    }

    /** By its word in an address, e.g. {@code facilities}. */
    public static Optional<RegisterName> find(String path) {
        return Arrays.stream(values()).filter(name -> name.path().equals(path)).findFirst();
    }

    public String japanese() {
        return japanese;
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether entries can be loaded from a CSV file. */
    public boolean loadable() {
        return loadable;
    }

    Doing doing() {
        return doing;
    }
}
