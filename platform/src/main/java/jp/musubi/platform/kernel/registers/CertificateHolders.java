package jp.musubi.platform.kernel.registers;

import jp.musubi.platform.kernel.people.certificates.CertificateHolder;
import jp.musubi.platform.kernel.people.staff.Staff;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import org.springframework.stereotype.Component;

/** 証明書の持ち主がだれか。 */
@Component
class CertificateHolders {

    private final Parties parties;
    private final Staff staff;

    CertificateHolders(Parties parties, Staff staff) {
        this.parties = parties;
        this.staff = staff;
    }

    boolean isKnown(CertificateHolder holder) {
        return holder.kind() == CertificateHolder.Kind.PARTY
                ? parties.find(holder.name()).isPresent()
                : staff.find(holder.name()).isPresent();
    }

    /** Whether it is the system of that facility, or one of its staff; {@code of} is a 医療機関コード or the holder's name. */
    boolean isOf(CertificateHolder holder, String of) {
        if (holder.name().equals(of)) {
            return true;
        }
        return holder.kind() == CertificateHolder.Kind.PARTY
                ? parties.find(holder.name())
                        .map(Party::facility)
                        .filter(facility -> facility.digits().equals(of))
                        .isPresent()
                : staff.find(holder.name())
                        .filter(member -> member.facility().digits().equals(of))
                        .isPresent();
    }
}
