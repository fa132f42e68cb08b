package jp.musubi.platform.pmh.recipients;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.people.MemberMatch.Shown;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.recipients.Holding.Valid;
import jp.musubi.platform.pmh.schemes.Scheme;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/** 読めた欄。Everything but whose it is. @param scheme the local one, or null for a national payer */
public record Applied(
        Shown shown,
        String reference,
        String name,
        OwnPayers payers,
        @Nullable Scheme scheme,
        Numbers numbers,
        Valid valid,
        String incomeClass,
        @Nullable Long ceiling,
        List<FacilityCode> designated) {

    public Applied {
        designated = List.copyOf(designated);
    }

    public LocalDate born() {
        return shown.born();
    }

    /** Of this person, as a new holding. */
    public Recipient of(PersonId person) {
        Holding holding = new Holding(
                person,
                UUID.randomUUID(),
                payers.municipality().code(),
                scheme == null ? null : scheme.id(),
                numbers,
                valid,
                incomeClass,
                ceiling,
                null,
                designated);
        return new Recipient(holding, reference, name, shown.born());
    }
}
