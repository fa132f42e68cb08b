package jp.musubi.platform.pmh.certificates;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.certificates.Certificate.Draft;
import jp.musubi.platform.pmh.certificates.Certificate.Versions;
import jp.musubi.platform.pmh.certificates.SignedVersion.Signer;
import jp.musubi.platform.pmh.certificates.forms.CertificateForm;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Service;

/**
 * これまでの診断書。Those that were written before the platform began, as the synthetic country has them; by the same forms and turns,
 * but asking nobody's right.
 */
@Service
public class PastCertificates {

    private final CertificateKeeping keeping;
    private final CertificateHistory history;

    PastCertificates(CertificateKeeping keeping, CertificateHistory history) {
        this.keeping = keeping;
        this.history = history;
    }

    /** どこで、だれの、だれが書き、どこへ。 */
    public record Ways(PersonId person, FacilityCode facility, Signer signer, String municipality) {}

    /**
     * 一つ。
     *
     * @param acts of turns.tsv, in their order, an hour after each other
     * @param reason of a return
     */
    public record Past(
            UUID id,
            CertificateForm form,
            Ways ways,
            Map<String, String> values,
            List<String> acts,
            String reason,
            Instant at) {

        public Past {
            values = Map.copyOf(values);
            acts = List.copyOf(acts);
        }
    }

    /** Keeps it, unless it is there. @throws IllegalArgumentException when the form would not be signed so */
    public void keep(Past past) {
        keeping.transaction().executeWithoutResult(status -> {
            var writer = new Viewer(Role.FACILITY, past.ways().facility().digits());
            if (keeping.rows().find(writer, past.id()).isEmpty()) {
                add(past);
            }
        });
    }

    private void add(Past past) {
        Map<String, String> values = past.form().only(past.values());
        if (!past.form().faultsOfSigned(values).isEmpty()) {
            throw new IllegalArgumentException("a past certificate could not have been signed: "
                    + past.form().id() + " "
                    + past.form().faultsOfSigned(values).get(0).field().id());
        }
        Certificate now = new Certificate(
                past.id(),
                past.ways().person(),
                past.ways().facility(),
                past.form(),
                null,
                CertificateState.DRAFT,
                new Versions(0, 0),
                new Draft(1, values, Map.of()),
                past.at(),
                past.at());
        keeping.rows().add(now);
        Instant at = past.at();
        for (String act : past.acts()) {
            at = at.plus(Duration.ofHours(1));
            now = turned(past, now, TurnRule.find(act).orElseThrow(), at);
        }
    }

    private Certificate turned(Past past, Certificate before, TurnRule rule, Instant at) {
        Versions versions = before.versions();
        Certificate sent = before;
        if (rule.act().equals(TurnRule.SIGN)) {
            versions = new Versions(versions.signed() + 1, versions.sent());
        } else if (rule.act().equals(TurnRule.SUBMIT)) {
            versions = new Versions(versions.signed(), versions.signed());
            sent = before.to(past.ways().municipality());
            keeping.rows().putInBox(sent, past.ways().municipality());
        }
        Certificate after = CertificateDesk.with(sent, rule.to(), versions, before.draft());
        if (rule.act().equals(TurnRule.SIGN)) {
            byte[] body =
                    SignedBody.write(after, versions.signed(), after.draft().values());
            history.addVersion(after, body, past.ways().signer(), at);
        }
        keeping.rows().change(after, at);
        String by = rule.who() == Role.FACILITY
                ? past.ways().signer().staff()
                : past.ways().municipality();
        history.addTurn(after, rule, rule.reason() ? past.reason() : "", at, by);
        return after;
    }
}
