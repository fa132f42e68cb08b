package jp.musubi.platform.eligibility.confirmation;

import java.util.List;
import java.util.function.Supplier;
import jp.musubi.platform.eligibility.subsidies.SubsidyReading;
import jp.musubi.platform.eligibility.subsidies.SubsidyShown;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** 答えに添える医療費助成。The person hears of all; a facility once the person has agreed to it there. Empty where no room keeps subsidies. */
@Component
class ToldSubsidies {

    private final Consents consents;
    private final Supplier<@Nullable SubsidyReading> room;

    ToldSubsidies(Consents consents, ObjectProvider<SubsidyReading> room) {
        this.consents = consents;
        this.room = SingletonSupplier.ofNullable(room::getIfAvailable);
    }

    List<SubsidyShown> listFor(Hearing hearing) {
        SubsidyReading reading = room.get();
        if (reading == null || !isTold(hearing)) {
            return List.of();
        }
        return reading.listFor(hearing.grant(), hearing.facility(), hearing.day());
    }

    private boolean isTold(Hearing hearing) {
        FacilityCode facility = hearing.facility();
        if (facility == null) {
            return hearing.own();
        }
        return hearing.extent() == AnswerExtent.FULL
                && consents.listTo(hearing.grant().person(), facility).stream()
                        .anyMatch(one -> one.consentClass() == ConsentClass.SUBSIDY && one.holdsAt(hearing.at()));
    }
}
