package jp.musubi.platform.pmh.recipients;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.people.MemberMatch.Shown;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.recipients.Holding.Valid;
import jp.musubi.platform.pmh.schemes.Scheme;
import org.jspecify.annotations.Nullable;

/** 読めた欄。Everything but whose it is. */
public record Applied(
        Shown shown,
        String reference,
        String name,
        Scheme scheme,
        Numbers numbers,
        Valid valid,
        String incomeClass,
        @Nullable Long ceiling) {

    public LocalDate born() {
        return shown.born();
    }

    /** Of this person, as a new holding. */
    public Recipient of(PersonId person) {
        Holding holding = new Holding(
                person,
                UUID.randomUUID(),
                scheme.municipality(),
                scheme.id(),
                numbers,
                valid,
                incomeClass,
                ceiling,
                null,
                List.of());
        return new Recipient(holding, reference, name, shown.born());
    }
}
