package jp.musubi.platform.pmh.recipients;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.pmh.municipalities.Municipality;
import jp.musubi.platform.pmh.recipients.RecipientFault.Why;
import jp.musubi.platform.pmh.schemes.Scheme;
import jp.musubi.standard.calculation.burden.law.PayerLaw;
import jp.musubi.standard.calculation.burden.law.PayerLaws;
import jp.musubi.standard.words.CheckDigit;
import org.jspecify.annotations.Nullable;

/**
 * 自治体が登録できる公費負担者番号。Those of its own schemes, and national ones of its prefecture that no other municipality uses.
 *
 * @param schemes of the municipality, by 公費負担者番号
 * @param others national numbers under which another municipality registers recipients
 */
public record OwnPayers(Municipality municipality, Map<String, Scheme> schemes, Set<String> others) {

    private static final PayerLaws LAWS = PayerLaws.shipped();
    private static final int PREFECTURE_FROM = 2;
    private static final int PREFECTURE_TO = 4;

    public OwnPayers {
        schemes = Map.copyOf(schemes);
        others = Set.copyOf(others);
    }

    /** 読めた負担者。@param scheme the local one, or null for a national one */
    record Payer(String number, @Nullable Scheme scheme) {}

    Optional<Payer> find(String number) {
        Scheme scheme = schemes.get(number);
        if (scheme != null) {
            return Optional.of(new Payer(number, scheme));
        }
        return findFault(number).isEmpty() ? Optional.of(new Payer(number, null)) : Optional.empty();
    }

    /** Why nobody can be registered under it. */
    Optional<Why> findFault(String number) {
        if (schemes.containsKey(number)) {
            return Optional.empty();
        }
        if (!number.matches("[0-9]{8}")
                || !number.substring(PREFECTURE_FROM, PREFECTURE_TO).equals(municipality.prefecture())
                || others.contains(number)
                || !isNational(number)) {
            return Optional.of(Why.PAYER);
        }
        return CheckDigit.fits(number) ? Optional.empty() : Optional.of(Why.CHECK_DIGIT);
    }

    private static boolean isNational(String number) {
        return LAWS.rows().stream().anyMatch(row -> number.startsWith(row.get("law")));
    }

    /** The law of a national number on a day. */
    static Optional<PayerLaw> lawOn(String number, LocalDate day) {
        return LAWS.find(number.substring(0, PREFECTURE_FROM), day);
    }
}
