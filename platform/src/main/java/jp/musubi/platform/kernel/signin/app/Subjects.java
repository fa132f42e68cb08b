package jp.musubi.platform.kernel.signin.app;

import java.util.Optional;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.kernel.signin.staff.Officials;
import org.springframework.stereotype.Component;

/** 許した人。Asked anew at each token: who has left the facility gets no further one. */
@Component
class Subjects {

    private static final String PERSON = "person/";
    private static final String ACCOUNT = "account/";

    private final Officials officials;
    private final Parties parties;

    Subjects(Officials officials, Parties parties) {
        this.officials = officials;
        this.parties = parties;
    }

    Optional<Caller> find(String subject) {
        return subject.startsWith(PERSON)
                ? parties.findByPerson(PersonId.parse(subject.substring(PERSON.length())))
                        .map(Party::asCaller)
                : officials.find(subject.substring(ACCOUNT.length()));
    }
}
