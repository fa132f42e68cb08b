package jp.musubi.platform.kernel.people.payers;

import java.util.List;
import java.util.Optional;

/** 保険者の台帳の入口。 */
public interface Payers {

    /** The payer of that 保険者番号 or 公費負担者番号; {@code 00138016} and {@code 138016} are one. A wrong form finds none. */
    Optional<Payer> find(String number);

    /** All payers, by number. */
    List<Payer> list();

    /**
     * Adds a payer or replaces the entry of the same number.
     *
     * @throws IllegalArgumentException when the check digit is wrong, unless the number is one of the official examples or
     *     that of a local scheme (法別 80–99), whose bodies issue such (identifiers §1)
     */
    void register(Payer payer);
}
