package jp.musubi.platform.eligibility;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.LetterConsent;

/** 受付で見る同意保留文書。Only while the card counts as lying on the reader: a short time from the opening of the visit. */
public interface LettersAtReader {

    /**
     * Letters that wait for the consent of who came, newest first, also those addressed or open to other facilities.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem VISIT-NOT-FOUND, VISIT-NOT-OPEN, ACCESS-AREA, ACCESS-PURPOSE
     */
    List<LetterConsent> listWaiting(UUID visit, Caller caller);

    /**
     * Opens these letters to the caller's facility, which becomes the addressee where it was not; all or none.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem as above, and LETTER-NOT-WAITING, for an unknown letter too
     */
    void open(UUID visit, Set<UUID> letters, Caller caller);
}
