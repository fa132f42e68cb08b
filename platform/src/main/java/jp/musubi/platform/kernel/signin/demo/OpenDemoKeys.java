package jp.musubi.platform.kernel.signin.demo;

import java.util.Collection;
import java.util.List;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.signin.DemoKeys;
import jp.musubi.platform.kernel.signin.keysets.KeySets;
import jp.musubi.platform.kernel.signin.register.Client;
import jp.musubi.platform.kernel.signin.register.ClientKind;
import jp.musubi.platform.kernel.signin.register.ClientMethod;
import jp.musubi.platform.kernel.signin.register.Clients;
import jp.musubi.platform.kernel.signin.scope.Scopes;
import jp.musubi.platform.kernel.signin.staff.Accounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** 見本の国の鍵を開く。 */
@Service
class OpenDemoKeys implements DemoKeys {

    private static final Logger log = LoggerFactory.getLogger(OpenDemoKeys.class);
    private static final Scopes ALL = Scopes.parse("system/*.cruds");
    private static final List<String> SYSTEMS = List.of("hospital-a", "clinic-c");

    private final Settings settings;
    private final Accounts accounts;
    private final Clients clients;
    private final KeySets keys;
    private final DemoProofs proofs;

    OpenDemoKeys(Settings settings, Accounts accounts, Clients clients, KeySets keys, DemoProofs proofs) {
        this.settings = settings;
        this.accounts = accounts;
        this.clients = clients;
        this.keys = keys;
        this.proofs = proofs;
    }

    @Override
    public void open(Collection<String> ids, String passwordHash) {
        if (!settings.demo()) {
            throw new IllegalStateException("demo keys are for the demo country");
        }
        accounts.openMissing(ids, passwordHash);
        SYSTEMS.forEach(this::openSystem);
        log.warn("================================================================");
        log.warn("見本の国の鍵で動いています。だれでも職員や施設になれます。本番では MUSUBI_DEMO=off にしてください。");
        log.warn("DEMO KEYS ARE IN USE: anybody can be any staff or facility. Never with real data; MUSUBI_DEMO=off"
                + " removes them.");
        log.warn("================================================================");
    }

    private void openSystem(String party) {
        register(party, keys.proofByKeys(proofs.publicKeysOf(party)));
        proofs.findCertificateOf(party)
                .ifPresent(certificate -> register(
                        party + "-tls",
                        party,
                        new Client.Proof(
                                ClientMethod.CERTIFICATE_NAME,
                                certificate.getSubjectX500Principal().getName())));
    }

    private void register(String party, Client.Proof proof) {
        register(party, party, proof);
    }

    /** What somebody has registered under this name since stays. */
    private void register(String id, String party, Client.Proof proof) {
        if (clients.find(id).isEmpty()) {
            clients.register(new Client(id, party, "見本のシステム", ClientKind.SYSTEM, proof, ALL, List.of()));
        }
    }
}
