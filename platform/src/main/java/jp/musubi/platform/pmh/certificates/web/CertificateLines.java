package jp.musubi.platform.pmh.certificates.web;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.print.PrintPdf;
import jp.musubi.platform.pmh.certificates.Certificate;
import jp.musubi.platform.pmh.certificates.CertificateTurn;
import jp.musubi.platform.pmh.certificates.TurnRule;
import jp.musubi.platform.pmh.municipalities.Municipalities;
import jp.musubi.platform.pmh.municipalities.Municipality;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 診断書の行。With the names that people read. */
@Component
class CertificateLines {

    private final Facilities facilities;
    private final Municipalities municipalities;
    private final PrintPdf printing;

    CertificateLines(Facilities facilities, Municipalities municipalities, PrintPdf printing) {
        this.facilities = facilities;
        this.municipalities = municipalities;
        this.printing = printing;
    }

    /** 来し方の一行。@param rule null for an act that the table has no more */
    record Step(CertificateTurn turn, @Nullable TurnRule rule) {}

    boolean printable() {
        return printing.canPrint();
    }

    String facility(Certificate one) {
        return facilities
                .find(one.facility())
                .map(Facility::name)
                .orElse(one.facility().digits());
    }

    /** Null before it is sent. */
    @Nullable
    Municipality municipality(Certificate one) {
        String code = one.municipality();
        return code == null ? null : municipalities.find(code).orElse(null);
    }

    List<Step> steps(List<CertificateTurn> turns) {
        return turns.stream()
                .map(turn -> new Step(turn, TurnRule.find(turn.act()).orElse(null)))
                .toList();
    }

    /** A value of a field that is a day. For templates. */
    public LocalDate day(String value) {
        return LocalDate.parse(value);
    }
}
