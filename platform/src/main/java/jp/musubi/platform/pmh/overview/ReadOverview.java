package jp.musubi.platform.pmh.overview;

import java.util.List;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.audit.Look;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.own.Whose;
import jp.musubi.platform.kernel.consent.own.WhoseDesk;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.pmh.certificates.Certificate;
import jp.musubi.platform.pmh.certificates.OwnCertificates;
import jp.musubi.platform.pmh.charges.OwnSubsidies;
import jp.musubi.platform.pmh.maternity.OwnMaternity;
import jp.musubi.platform.pmh.overview.Overview.Member;
import jp.musubi.platform.pmh.vaccinations.OwnVaccinations;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** 一覧を読む。Each part by the front door of its topic: refused here what is refused there, and each a look in the log. */
@Service
public class ReadOverview {

    private static final String CERTIFICATES = "CERTIFICATE";

    /** Entries that are read to find the newest by others. */
    private static final int READ = 200;

    private static final int SHOWN = 5;

    private final WhoseDesk whose;
    private final Parts parts;
    private final AuditLog log;

    ReadOverview(WhoseDesk whose, Parts parts, AuditLog log) {
        this.whose = whose;
        this.parts = parts;
        this.log = log;
    }

    /** The topics. */
    @Component("overviewParts")
    record Parts(
            OwnSubsidies subsidies,
            OwnVaccinations vaccinations,
            OwnMaternity maternity,
            OwnCertificates certificates) {}

    /** @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; the looks are in the log */
    public Overview of(Caller caller, String interaction) {
        List<OwnSubsidies.Month> subsidies = parts.subsidies().of(caller, interaction);
        List<Member> family = whose.list(caller).stream()
                .map(one -> member(caller, one, interaction))
                .toList();
        return new Overview(subsidies, family, byOthers(caller, family.get(0).whose()));
    }

    private Member member(Caller caller, Whose one, String interaction) {
        whose.look(caller, one.word(), CERTIFICATES, interaction);
        List<Certificate> certificates = parts.certificates().listOf(one.person()).stream()
                .map(OwnCertificates.Line::certificate)
                .toList();
        return new Member(
                one,
                parts.vaccinations().of(caller, one.person(), interaction),
                parts.maternity().of(caller, one.person(), interaction),
                certificates);
    }

    private List<Look> byOthers(Caller caller, Whose self) {
        return log.listLooksAt(self.person(), Long.MAX_VALUE, READ).stream()
                .filter(look -> !look.callerName().equals(caller.name()))
                .limit(SHOWN)
                .toList();
    }
}
