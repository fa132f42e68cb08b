package jp.musubi.platform.kernel.signin.register.web;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.certificates.Certificate;
import jp.musubi.platform.kernel.people.certificates.CertificateHolder;
import jp.musubi.platform.kernel.people.certificates.Certificates;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.register.Client;
import jp.musubi.platform.kernel.signin.register.ClientKind;
import jp.musubi.platform.kernel.signin.register.Clients;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 接続システムの窓口。The operator for everybody, a facility's system administrator for the own facility. A system cannot
 * register another one: a stolen token must not be able to stay. Every act is in the log, refused ones too.
 */
@Service
class ClientDesk {

    static final String REGISTER = "POST /clients";
    static final String READ = "GET /clients";
    static final String CHANGE = "POST /desk/clients/{id}/keys";
    static final String DISABLE = "DELETE /clients";

    private final Clients clients;
    private final Parties parties;
    private final Certificates certificates;
    private final AuditLog audit;

    ClientDesk(Clients clients, Parties parties, Certificates certificates, AuditLog audit) {
        this.clients = clients;
        this.parties = parties;
        this.certificates = certificates;
        this.audit = audit;
    }

    @Transactional(noRollbackFor = Problem.class)
    public Clients.Entry register(Caller caller, Client client, Optional<X509Certificate> certificate) {
        allow(caller, REGISTER, mayAdminister(caller, client.party(), client.kind()) && isFree(client));
        String party = client.party();
        // Which parties there are is said only to who may register for them.
        if (party != null && parties.find(party).isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "party");
        }
        if (party != null) {
            certificate.ifPresent(each -> keep(each, party));
        }
        clients.register(client);
        return get(client.id());
    }

    @Transactional(noRollbackFor = Problem.class)
    public List<Clients.Entry> list(Caller caller) {
        allow(caller, READ, isOperator(caller) || isAdministrator(caller));
        return isOperator(caller) ? clients.list() : clients.listOf(caller.name());
    }

    /** One refusal for what is not there and for what is another's. */
    @Transactional(noRollbackFor = Problem.class)
    public Clients.Entry find(Caller caller, String id) {
        Optional<Clients.Entry> entry = own(caller, id);
        allow(caller, READ, entry.isPresent());
        return entry.orElseThrow();
    }

    @Transactional(noRollbackFor = Problem.class)
    public void disable(Caller caller, String id) {
        allow(caller, DISABLE, own(caller, id).isPresent());
        clients.disable(id);
    }

    /**
     * Another proof for one that works; one that was stopped is registered anew.
     *
     * @throws Problem ACCESS-REFUSED as {@link #find}; CONFLICT for one that was stopped; what the change itself refuses
     */
    @Transactional(noRollbackFor = Problem.class)
    public Clients.Entry change(Caller caller, String id, UnaryOperator<Client> change) {
        Optional<Clients.Entry> entry = own(caller, id);
        allow(caller, CHANGE, entry.isPresent());
        if (entry.orElseThrow().disabledAt() != null) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        clients.register(change.apply(entry.get().client()));
        return get(id);
    }

    private void keep(X509Certificate certificate, String party) {
        try {
            certificates.register(Certificate.of(certificate, CertificateHolder.party(party)));
        } catch (IllegalArgumentException anothers) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "tls_certificate");
        }
    }

    private Clients.Entry get(String id) {
        return clients.find(id).orElseThrow();
    }

    private Optional<Clients.Entry> own(Caller caller, String id) {
        return clients.find(id).filter(entry -> {
            Client client = entry.client();
            return mayAdminister(caller, client.party(), client.kind());
        });
    }

    /** Nobody takes over the name of another party's client. */
    private boolean isFree(Client client) {
        return clients.find(client.id())
                .map(before -> Objects.equals(before.client().party(), client.party()))
                .orElse(true);
    }

    private static boolean mayAdminister(Caller caller, @Nullable String party, ClientKind kind) {
        return isOperator(caller)
                || (isAdministrator(caller) && caller.name().equals(party) && kind != ClientKind.PERSON_APP);
    }

    private static boolean isOperator(Caller caller) {
        return caller.role() == Role.OPERATOR && caller.purposes().contains(Purpose.SECURITY_OPERATION);
    }

    private static boolean isAdministrator(Caller caller) {
        ActingStaff staff = caller.staff();
        return staff != null && staff.profession() == Profession.SYSTEM_ADMIN && staff.secondFactor();
    }

    private void allow(Caller caller, String interaction, boolean allowed) {
        String reason = allowed ? null : RefusalReason.CLASS_NOT_ALLOWED.name();
        audit.write(new AuditEntry(caller, Act.ADMINISTER, null, List.of("CLIENT"), reason, interaction));
        if (!allowed) {
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
    }
}
