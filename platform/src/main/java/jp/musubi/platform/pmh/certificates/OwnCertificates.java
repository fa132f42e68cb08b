package jp.musubi.platform.pmh.certificates;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.certificates.forms.CertificateForm.Shown;
import org.springframework.stereotype.Service;

/**
 * わたしの診断書。The state of each; what is in it only of forms that the policy shows ({@code forms.tsv}) and once it was sent. Asks for
 * no right: the page has asked whose it is.
 */
@Service
public class OwnCertificates {

    private final CertificateRows rows;
    private final CertificateHistory history;

    OwnCertificates(CertificateRows rows, CertificateHistory history) {
        this.rows = rows;
        this.history = history;
    }

    /** 一つ。@param readable whether its content may be opened */
    public record Line(Certificate certificate, boolean readable, List<CertificateTurn> turns) {}

    public List<Line> listOf(PersonId person) {
        return rows.listOf(person).stream()
                .map(one -> new Line(one, isReadable(one), history.turns(one)))
                .toList();
    }

    /** Empty for another person's, and for what is not shown. */
    public Optional<SignedVersion> findContent(PersonId person, UUID id) {
        return find(person, id)
                .filter(OwnCertificates::isReadable)
                .flatMap(one -> history.find(one, one.versions().sent()));
    }

    public Optional<Certificate> find(PersonId person, UUID id) {
        return rows.listOf(person).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static boolean isReadable(Certificate one) {
        return one.form().shown() == Shown.CONTENT && one.versions().sent() > 0;
    }
}
