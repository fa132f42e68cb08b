package jp.musubi.platform.pmh.certificates;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.staff.Staff;
import jp.musubi.platform.kernel.people.staff.StaffMember;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.certificates.Certificate.Versions;
import jp.musubi.platform.pmh.certificates.SignedVersion.Signer;
import jp.musubi.platform.pmh.certificates.forms.FieldFault;
import org.springframework.stereotype.Service;

/** 診断書を進める。By the rows of turns.tsv only; who, when and why is written in the same transaction. */
@Service
public class TurnCertificate {

    private final CertificateKeeping keeping;
    private final CertificateDesk desk;
    private final CertificateHistory history;
    private final Deliver deliver;
    private final Staff staff;

    TurnCertificate(
            CertificateKeeping keeping,
            CertificateDesk desk,
            CertificateHistory history,
            Deliver deliver,
            Staff staff) {
        this.keeping = keeping;
        this.desk = desk;
        this.history = history;
        this.deliver = deliver;
        this.staff = staff;
    }

    /** 一つの移り。@param reason why, or empty */
    public record Turn(String act, String reason) {}

    /**
     * @return what keeps it from being signed; empty when the turn was made
     * @throws Problem ACCESS-REFUSED, also for another's; PARAMETER-INVALID (act); PARAMETER-MISSING (reason); CONFLICT when
     *     the act is not open in its state; CERTIFICATE-ADDRESSEE when there is nobody to send it to
     */
    public List<FieldFault> turn(Caller caller, UUID id, Turn turn, String interaction) {
        Viewer viewer = keeping.rights().requireViewer(caller, interaction);
        return Objects.requireNonNull(keeping.transaction().execute(status -> {
            Certificate before = desk.hold(viewer, id, caller, interaction);
            TurnRule rule = TurnRule.find(turn.act())
                    .filter(known -> known.who() == viewer.role())
                    .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "act"));
            requireOpen(rule, before, turn);
            return switch (rule.act()) {
                case TurnRule.SIGN -> sign(before, rule, caller, interaction);
                case TurnRule.SUBMIT -> submit(before, rule, caller, interaction);
                default -> move(before, new Move(rule, turn.reason(), before.versions()), caller, interaction);
            };
        }));
    }

    private record Move(TurnRule rule, String reason, Versions versions) {}

    private static void requireOpen(TurnRule rule, Certificate before, Turn turn) {
        boolean wasSigned =
                rule.act().equals(TurnRule.DISCARD) && before.versions().signed() > 0;
        if (!rule.from().contains(before.state()) || wasSigned) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        if (rule.reason() && turn.reason().isBlank()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "reason");
        }
    }

    private List<FieldFault> sign(Certificate before, TurnRule rule, Caller caller, String interaction) {
        Signer signer = signer(caller, interaction);
        List<FieldFault> faults = before.form().faultsOfSigned(before.draft().values());
        if (!faults.isEmpty()) {
            return faults;
        }
        var versions =
                new Versions(before.versions().signed() + 1, before.versions().sent());
        Certificate after = CertificateDesk.with(before, rule.to(), versions, before.draft());
        byte[] body = SignedBody.write(after, versions.signed(), after.draft().values());
        history.addVersion(after, body, signer, keeping.moment());
        return move(before, new Move(rule, "", versions), caller, interaction);
    }

    private Signer signer(Caller caller, String interaction) {
        ActingStaff acting = keeping.rights().requireSigner(caller, interaction);
        StaffMember member =
                staff.find(acting.staffId()).orElseThrow(() -> keeping.rights().refused(caller, interaction));
        String licence = member.licence();
        return new Signer(member.staffId(), member.name(), licence == null ? "" : licence);
    }

    /** What is sent is what was signed: the bytes are held against their hash once more. */
    private List<FieldFault> submit(Certificate before, TurnRule rule, Caller caller, String interaction) {
        int signed = before.versions().signed();
        history.find(before, signed).orElseThrow(() -> new IllegalStateException("signed without a version"));
        String known = before.municipality();
        String addressee = known == null
                ? deliver.addresseeOf(before.person(), keeping.today()).code()
                : known;
        keeping.rows().putInBox(before, addressee);
        keeping.events()
                .publishEvent(new CertificateSent(
                        before.id(), before.form().id(), before.person(), before.facility(), addressee));
        return move(before.to(addressee), new Move(rule, "", new Versions(signed, signed)), caller, interaction);
    }

    private List<FieldFault> move(Certificate before, Move move, Caller caller, String interaction) {
        Instant now = keeping.moment();
        TurnRule rule = move.rule();
        Certificate after = CertificateDesk.with(before, rule.to(), move.versions(), before.draft());
        keeping.rows().change(after, now);
        history.addTurn(after, rule, move.reason(), now, CertificateRights.nameOf(caller));
        keeping.rights().wrote(caller, after.person(), actOf(rule), interaction);
        return List.of();
    }

    private static Act actOf(TurnRule rule) {
        return switch (rule.to()) {
            case RECEIVED, ACCEPTED -> Act.RECEIVE;
            case RETURNED -> Act.RETURN;
            case DISCARDED -> Act.WITHDRAW;
            default -> Act.SUBMIT;
        };
    }
}
