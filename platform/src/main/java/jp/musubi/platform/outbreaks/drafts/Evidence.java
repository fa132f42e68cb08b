package jp.musubi.platform.outbreaks.drafts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.outbreaks.diseases.Marker;
import org.jspecify.annotations.Nullable;

/**
 * 根拠。What one item of a record says that matters for a notice.
 *
 * @param item id and version of the item, where each field's provenance points; empty while it is being taken in
 * @param diagnosis whether it is a diagnosis; else a result of a laboratory
 * @param standing of a diagnosis
 * @param codes of all lists
 * @param label as sent
 * @param days when it was
 * @param amount number of a result
 * @param below whether the amount is only known to be below that number
 * @param result in words
 */
record Evidence(
        Source item,
        boolean diagnosis,
        Standing standing,
        List<Code> codes,
        String label,
        Days days,
        @Nullable BigDecimal amount,
        boolean below,
        @Nullable String result,
        boolean inpatient) {

    Evidence {
        codes = List.copyOf(codes);
    }

    /** 出どころ。 */
    record Source(String id, int version) {

        static final Source ARRIVING = new Source("", 0);
    }

    /**
     * その日々。Each null when it was not said.
     *
     * @param onset of a diagnosis
     * @param known when it was recorded, or the day of the result
     * @param visit when the visit began at which it was found
     */
    record Days(
            @Nullable LocalDate onset,
            @Nullable LocalDate known,
            @Nullable LocalDate visit) {

        static final Days UNKNOWN = new Days(null, null, null);

        /** Of when it is: an old onset is of an old infection, whenever it was written down. */
        @Nullable
        LocalDate of() {
            return onset == null ? known : onset;
        }
    }

    record Code(String system, String code) {}

    /** 傷病名のありさま。 */
    enum Standing {
        CONFIRMED,
        SUSPECTED,
        /** Over, refuted, or entered in error: an old infection. */
        OVER
    }

    /** Codes of all lists and the name, as a marker asks for them. */
    record Named(List<String> codes, String name) {}

    Named named() {
        return new Named(plainCodes(), Marker.plain(label));
    }

    private List<String> plainCodes() {
        return codes.stream().map(Code::code).toList();
    }
}
