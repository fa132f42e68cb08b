package jp.musubi.platform.pmh.overview;

import java.util.List;
import jp.musubi.platform.kernel.audit.Look;
import jp.musubi.platform.kernel.consent.own.Whose;
import jp.musubi.platform.pmh.certificates.Certificate;
import jp.musubi.platform.pmh.certificates.CertificateState;
import jp.musubi.platform.pmh.charges.OwnSubsidies;
import jp.musubi.platform.pmh.maternity.DueCheckup;
import jp.musubi.platform.pmh.maternity.MaternityRecord;
import jp.musubi.platform.pmh.vaccinations.ChildRecord;
import jp.musubi.platform.pmh.vaccinations.Prescreen;

/**
 * 一覧。
 *
 * @param subsidies of who is signed in, with what is left this month
 * @param family who is signed in, and everybody for whom that one may see
 * @param looks the newest by others, of who is signed in
 */
public record Overview(List<OwnSubsidies.Month> subsidies, List<Member> family, List<Look> looks) {

    public Overview {
        subsidies = List.copyOf(subsidies);
        family = List.copyOf(family);
        looks = List.copyOf(looks);
    }

    /** 家族の一人。 */
    public record Member(
            Whose whose, ChildRecord vaccinations, MaternityRecord checkups, List<Certificate> certificates) {

        public Member {
            certificates = List.copyOf(certificates);
        }

        /** Checkups that may be taken today. */
        public List<DueCheckup> checkupsNow() {
            return checkups.due().stream()
                    .filter(one -> one.state() == DueCheckup.State.NOW)
                    .toList();
        }

        /** How many times the municipality reminded of what is not had yet. */
        public int reminders() {
            return vaccinations.told().size() + checkups.told().size();
        }

        /** Begun, not sent. */
        public List<Prescreen> formsToFill() {
            return vaccinations.forms().stream()
                    .filter(one -> one.state() == Prescreen.State.DRAFT)
                    .toList();
        }

        /** Neither accepted nor given up. */
        public List<Certificate> onTheirWay() {
            return certificates.stream()
                    .filter(one ->
                            one.state() != CertificateState.ACCEPTED && one.state() != CertificateState.DISCARDED)
                    .toList();
        }
    }
}
