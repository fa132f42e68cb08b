package jp.musubi.platform.pmh.charges;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.eligibility.subsidies.SubsidyShown.Words;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.pmh.municipalities.Municipalities;
import jp.musubi.platform.pmh.municipalities.Serving;
import jp.musubi.platform.pmh.recipients.Holding;
import jp.musubi.platform.pmh.recipients.Holdings;
import jp.musubi.platform.pmh.schemes.Scheme;
import jp.musubi.platform.pmh.schemes.SchemeTerms;
import jp.musubi.platform.pmh.schemes.Schemes;
import jp.musubi.platform.pmh.schemes.TermsWords;
import jp.musubi.standard.calculation.burden.LocalSubsidy;
import jp.musubi.standard.calculation.burden.NationalSubsidy;
import jp.musubi.standard.calculation.burden.NotHere;
import jp.musubi.standard.calculation.burden.OrderOfLaw;
import jp.musubi.standard.calculation.burden.law.PayerLaw;
import jp.musubi.standard.calculation.burden.law.PayerLaws;
import jp.musubi.standard.calculation.burden.local.Used;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 持っている助成を探す。In force on the day, of municipalities that are served, in the order of the law. */
@Component
class FindSubsidies {

    private final Holdings holdings;
    private final Municipalities municipalities;
    private final Schemes schemes;
    private final Serving serving = Serving.shipped();
    private final PayerLaws laws = PayerLaws.shipped();

    FindSubsidies(Holdings holdings, Municipalities municipalities, Schemes schemes) {
        this.holdings = holdings;
        this.municipalities = municipalities;
        this.schemes = schemes;
    }

    /** @param facility where they are to be used, or null when the person asks */
    List<HeldSubsidy> listFor(AccessGrant grant, @Nullable FacilityCode facility, LocalDate day) {
        List<HeldSubsidy> found = new ArrayList<>();
        for (Holding holding : holdings.listOf(grant)) {
            if (holding.inForceOn(day) && isServed(holding, day)) {
                find(holding, facility, day).ifPresent(found::add);
            }
        }
        found.sort((one, other) -> OrderOfLaw.OF_SUBSIDIES.compare(one.subsidy(), other.subsidy()));
        return List.copyOf(found);
    }

    /** All that the person holds, held or will hold, of municipalities that are served. */
    List<Holding> listAll(AccessGrant grant, LocalDate day) {
        return holdings.listOf(grant).stream()
                .filter(holding -> isServed(holding, day))
                .toList();
    }

    private boolean isServed(Holding holding, LocalDate day) {
        return municipalities
                .find(holding.municipality())
                .map(one -> serving.servedOn(one, day))
                .orElse(false);
    }

    private Optional<HeldSubsidy> find(Holding holding, @Nullable FacilityCode facility, LocalDate day) {
        String scheme = holding.scheme();
        return scheme == null ? national(holding, facility, day) : local(holding, scheme, facility, day);
    }

    private Optional<HeldSubsidy> national(Holding holding, @Nullable FacilityCode facility, LocalDate day) {
        return laws.find(holding.numbers().law(), day).map(law -> {
            NotHere away = notDesignated(holding, facility);
            var subsidy = new NationalSubsidy(holding.id().toString(), law, holding.ceiling(), Used.NOTHING, away);
            return new HeldSubsidy(holding, new Words(law.japanese(), law.english()), subsidy, rules(law));
        });
    }

    private Optional<HeldSubsidy> local(Holding holding, String id, @Nullable FacilityCode facility, LocalDate day) {
        Scheme scheme = schemes.find(id).orElse(null);
        SchemeTerms terms = schemes.findTerms(id, day).orElse(null);
        if (scheme == null || terms == null || !terms.isForIncome(holding.incomeClass())) {
            return Optional.empty();
        }
        NotHere away = notDesignated(holding, facility);
        if (away == null && facility != null && !terms.area().holds(facility)) {
            away = NotHere.OUTSIDE_AREA;
        }
        var subsidy = new LocalSubsidy(
                holding.id().toString(), scheme.law(), terms.terms(), holding.ceiling(), Used.NOTHING, away);
        return Optional.of(new HeldSubsidy(
                holding, new Words(scheme.name(), scheme.english()), subsidy, TermsWords.of(terms.terms())));
    }

    private static @Nullable NotHere notDesignated(Holding holding, @Nullable FacilityCode facility) {
        return facility == null || holding.designates(facility) ? null : NotHere.NOT_DESIGNATED;
    }

    private static List<Words> rules(PayerLaw law) {
        Integer percent = law.percent();
        if (percent == null) {
            return List.of(new Words("券に書かれた額まで(なければ0円)", "up to the amount on the certificate, else nothing"));
        }
        return List.of(new Words(
                "医療費の%d%%、上限月額まで".formatted(percent),
                "%d %% of the cost, up to the month's ceiling".formatted(percent)));
    }
}
