package jp.musubi.platform.kernel.signin.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.staff.Staff;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 運営の招待。Who sits at the machine itself invites an operator: the first one, a second one, or one who has lost password and
 * device. An invitation changes nothing for who is signed in until it is used, and works once, for the time of INVITATION_LIFE.
 */
@Service
class OperatorInvitations {

    /** Who asks has no account: it is the machine's owner. */
    private static final Caller MACHINE = new Caller("machine", Role.OPERATOR, null, null, Set.of());

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{2,63}");
    private static final String LONG_NUMBER = ".*[0-9]{7}.*";

    private final Parties parties;
    private final Staff staff;
    private final Accounts accounts;
    private final AuditLog audit;
    private final Settings settings;

    OperatorInvitations(Parties parties, Staff staff, Accounts accounts, AuditLog audit, Settings settings) {
        this.parties = parties;
        this.staff = staff;
        this.accounts = accounts;
        this.audit = audit;
        this.settings = settings;
    }

    enum Refusal {
        /** The demo country has its operators, and all know their password. */
        DEMO,
        /** Not 3 to 64 of a–z, 0–9 and hyphens, or a number of persons. */
        NAME,
        /** Somebody else is called so: a facility, a person, an insurer, a member of staff. */
        TAKEN
    }

    sealed interface Answer {

        record Invited(String word, Instant endsAt) implements Answer {}

        record Refused(Refusal reason) implements Answer {}
    }

    @Transactional
    Answer invite(String name) {
        Optional<Refusal> refusal = refusalOf(name);
        audit.write(new AuditEntry(
                MACHINE,
                Act.ADMINISTER,
                null,
                List.of("ACCOUNT"),
                refusal.isPresent() ? RefusalReason.CLASS_NOT_ALLOWED.name() : null,
                "musubi operator invite"));
        if (refusal.isPresent()) {
            return new Answer.Refused(refusal.get());
        }
        if (parties.find(name).isEmpty()) {
            parties.register(
                    new Party(name, "運営 " + name, Role.OPERATOR, null, null, Set.of(Purpose.SECURITY_OPERATION)));
        }
        Accounts.Invitation invitation = accounts.invite(name);
        return new Answer.Invited(invitation.word(), invitation.endsAt());
    }

    private Optional<Refusal> refusalOf(String name) {
        if (settings.demo()) {
            return Optional.of(Refusal.DEMO);
        }
        if (!NAME.matcher(name).matches() || name.matches(LONG_NUMBER)) {
            return Optional.of(Refusal.NAME);
        }
        boolean another = parties.find(name)
                .filter(party -> party.role() != Role.OPERATOR)
                .isPresent();
        return another || staff.find(name).isPresent() ? Optional.of(Refusal.TAKEN) : Optional.empty();
    }
}
