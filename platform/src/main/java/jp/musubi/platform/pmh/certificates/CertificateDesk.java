package jp.musubi.platform.pmh.certificates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.pmh.certificates.Certificate.Draft;
import jp.musubi.platform.pmh.certificates.Certificate.Versions;
import jp.musubi.platform.pmh.certificates.forms.FormField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** 診断書の窓口。Lists and opens; every look at one is in the log with the person. What is another's is refused as what is not there. */
@Service
public class CertificateDesk {

    private final CertificateRights rights;
    private final CertificateRows rows;
    private final CertificateHistory history;

    CertificateDesk(CertificateRights rights, CertificateRows rows, CertificateHistory history) {
        this.rights = rights;
        this.rows = rows;
        this.history = history;
    }

    /** 一覧の一行。@param name as it stands in what the reader may see; empty where none was written */
    public record Line(Certificate certificate, String name) {}

    /** 一覧の一頁。 */
    public record Listed(List<Line> lines, int total) {

        public Listed {
            lines = List.copyOf(lines);
        }

        public int pages() {
            return Math.max(1, (total + CertificateQuery.SIZE - 1) / CertificateQuery.SIZE);
        }
    }

    /**
     * 開いたもの。
     *
     * @param values the draft for its writer, else the version that the reader has
     * @param signed that version, or null while it is a draft
     * @param acts what the reader can do now
     */
    public record Opened(
            Certificate certificate,
            Map<String, String> values,
            @Nullable SignedVersion signed,
            List<CertificateTurn> turns,
            List<TurnRule> acts) {}

    /** @throws jp.musubi.platform.kernel.problems.Problem ACCESS-REFUSED, ACCESS-PURPOSE */
    public Listed list(Caller caller, CertificateQuery query, String interaction) {
        Viewer viewer = rights.requireViewer(caller, interaction);
        List<Line> lines =
                rows.list(viewer, query).stream().map(one -> line(viewer, one)).toList();
        rights.looked(caller, null, interaction);
        return new Listed(lines, rows.count(viewer, query));
    }

    /** Before anything of a question is read. @throws jp.musubi.platform.kernel.problems.Problem as {@link #list} */
    public void requireWriter(Caller caller, String interaction) {
        rights.requireWriter(caller, interaction);
    }

    /** The same, of a municipality. */
    public void requireTaker(Caller caller, String interaction) {
        rights.requireTaker(caller, interaction);
    }

    /** @throws jp.musubi.platform.kernel.problems.Problem as {@link #list} */
    public Opened open(Caller caller, UUID id, String interaction) {
        Viewer viewer = rights.requireViewer(caller, interaction);
        Certificate one = rows.find(viewer, id).orElseThrow(() -> rights.refused(caller, interaction));
        rights.looked(caller, one.person(), interaction);
        SignedVersion signed = readable(viewer, one).orElse(null);
        return new Opened(
                one,
                signed == null ? one.form().only(one.draft().values()) : signed.values(),
                signed,
                history.turns(one),
                acts(viewer, one));
    }

    /** For this transaction alone. */
    Certificate hold(Viewer viewer, UUID id, Caller caller, String interaction) {
        return rows.hold(viewer, id).orElseThrow(() -> rights.refused(caller, interaction));
    }

    static Certificate with(Certificate one, CertificateState state, Versions versions, Draft draft) {
        return new Certificate(
                one.id(),
                one.person(),
                one.facility(),
                one.form(),
                one.municipality(),
                state,
                versions,
                draft,
                one.madeAt(),
                one.changedAt());
    }

    private Line line(Viewer viewer, Certificate one) {
        Map<String, String> values = readable(viewer, one)
                .map(SignedVersion::values)
                .orElse(one.draft().values());
        return new Line(
                one,
                one.form().field("NAME").map(FormField::id).map(values::get).orElse(""));
    }

    /** A municipality reads what was sent to it, the writer what was signed last, unless it writes on. */
    private Optional<SignedVersion> readable(Viewer viewer, Certificate one) {
        if (viewer.role() == Role.MUNICIPALITY) {
            return Optional.of(history.find(one, one.versions().sent())
                    .orElseThrow(() -> new IllegalStateException("sent without a version")));
        }
        return one.state() == CertificateState.DRAFT || one.state() == CertificateState.DISCARDED
                ? Optional.empty()
                : history.find(one, one.versions().signed());
    }

    private static List<TurnRule> acts(Viewer viewer, Certificate one) {
        return TurnRule.open(viewer.role(), one.state()).stream()
                .filter(rule ->
                        !rule.act().equals(TurnRule.DISCARD) || one.versions().signed() == 0)
                .toList();
    }
}
