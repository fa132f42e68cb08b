package jp.musubi.platform.eligibility.benefits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 情報不開示(DV等支援措置)。While it holds, no answer says where the person lives or which facility the person goes to. */
public record Withholding(LocalDate from, @Nullable LocalDate until) implements Dated {

    public Withholding {
        Dated.requireOrder(from, until);
    }
}
