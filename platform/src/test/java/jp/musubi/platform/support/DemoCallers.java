package jp.musubi.platform.support;

import java.util.Set;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.kernel.signin.staff.Officials;
import jp.musubi.platform.kernel.signin.token.TokenMint;
import jp.musubi.platform.kernel.signin.token.TokenOrder;

/** 見本の国の呼び手。Tokens of systems, persons, offices and members of staff. */
public class DemoCallers {

    private final Parties parties;
    private final Officials officials;
    private final TokenMint mint;

    public DemoCallers(Parties parties, Officials officials, TokenMint mint) {
        this.parties = parties;
        this.officials = officials;
        this.mint = mint;
    }

    public Party party(String name) {
        return parties.find(name).orElseThrow(() -> new AssertionError("the demo country has no " + name));
    }

    public void register(Party party) {
        parties.register(party);
    }

    public PersonId person(String name) {
        return party(name).asCaller().person();
    }

    public String facility(String name) {
        return party(name).asCaller().facility().digits();
    }

    /** Who calls under this name: a party, or a member of staff who has signed in with both factors. */
    public Caller caller(String name) {
        return parties.find(name)
                .map(Party::asCaller)
                .or(() -> officials.find(name))
                .orElseThrow(() -> new AssertionError("the demo country has no " + name));
    }

    public String token(String name) {
        return token(caller(name));
    }

    /** As of a client that is registered for these purposes only. */
    public String token(String name, Set<Purpose> purposes) {
        return token(caller(name).withPurposes(purposes));
    }

    public String token(Caller caller) {
        return mint.mint(new TokenOrder(caller, caller.name(), null, null)).getTokenValue();
    }
}
