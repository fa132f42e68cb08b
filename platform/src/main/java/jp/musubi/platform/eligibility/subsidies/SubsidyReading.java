package jp.musubi.platform.eligibility.subsidies;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/** 医療費助成の読み取り。For the eligibility answer, with its grant and after the person's consent to it. */
public interface SubsidyReading {

    /**
     * All that the person of the grant holds on that day, in the order of the law.
     *
     * @param facility where it is to be used, or null when the person asks
     */
    List<SubsidyShown> listFor(AccessGrant grant, @Nullable FacilityCode facility, LocalDate day);
}
