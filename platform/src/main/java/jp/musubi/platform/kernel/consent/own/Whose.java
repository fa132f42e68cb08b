package jp.musubi.platform.kernel.consent.own;

import jp.musubi.platform.kernel.people.PersonId;

/**
 * だれのことか。Of whom a page tells: of who is signed in, or of a person for whom that one is a proxy.
 *
 * @param own whether it is who is signed in
 * @param name of the person today
 * @param mayConsent whether who is signed in may also give and end consents here
 */
public record Whose(PersonId person, boolean own, String name, boolean mayConsent) {

    /** As the pages' addresses name the person: nothing for the own ones. */
    public String word() {
        return own ? "" : person.toString();
    }
}
