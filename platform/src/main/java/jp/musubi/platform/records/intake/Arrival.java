package jp.musubi.platform.records.intake;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.records.ReceiptNumber;
import jp.musubi.platform.records.ledger.Entry;
import jp.musubi.platform.records.signatures.SignatureReport;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 届いたもの。
 *
 * @param body as sent, byte for byte
 * @param sender number that the caller sends under: its facility's
 * @param entry its line in the ledger; null for what is served again from its evidence
 * @param agreedOrally whether the person said at the sender that the addressee may open the letter
 * @param signature what was found of a letter's signature; null for what is no letter, or not checked (yet)
 */
record Arrival(
        byte[] body,
        Caller caller,
        FacilityCode sender,
        @Nullable Entry entry,
        boolean agreedOrally,
        @Nullable SignatureReport signature) {

    /** As it comes in. */
    Arrival(byte[] body, Caller caller, FacilityCode sender, @Nullable Entry entry, boolean agreedOrally) {
        this(body, caller, sender, entry, agreedOrally, null);
    }

    Arrival with(@Nullable SignatureReport checked) {
        return new Arrival(body, caller, sender, entry, agreedOrally, checked);
    }

    /** The number of what has just arrived. */
    ReceiptNumber number() {
        if (entry == null) {
            throw new IllegalStateException("nothing arrived: it is served again");
        }
        return entry.number();
    }
}
