package jp.musubi.platform.records;

import java.util.List;
import jp.musubi.platform.kernel.access.AccessGrant;

/** 患者サマリーの入口。For the person, and who acts for the person; no facility reads them here. */
public interface PatientSummaries {

    /**
     * The newest summary of each facility that is shown on the day of the decision, newest first. One that holds a
     * diagnosis marked 未告知 or 未提供 is not among them, nor is anything said of it.
     *
     * @throws IllegalArgumentException when the grant does not name the class or is not for the person
     */
    List<FacilitySummary> listShown(AccessGrant grant);
}
