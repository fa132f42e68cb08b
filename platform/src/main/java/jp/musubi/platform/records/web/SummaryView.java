package jp.musubi.platform.records.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.records.FacilitySummary;
import jp.musubi.platform.records.PatientSummaries;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 患者サマリーを一頁に。What doctors wrote for the person, and what the six say, each thing once with its newest result. */
@Component
final class SummaryView {

    /** In the order of the page. */
    private static final List<DataClass> ORDER =
            List.of(DataClass.ALLERGY, DataClass.CONDITION, DataClass.MEDICATION, DataClass.INFECTION, DataClass.LAB);

    private static final Set<DataClass> NEWEST_ONLY = Set.of(DataClass.INFECTION, DataClass.LAB);

    private final PatientSummaries summaries;
    private final ItemGroups groups;
    private final Facilities facilities;

    SummaryView(PatientSummaries summaries, ItemGroups groups, Facilities facilities) {
        this.summaries = summaries;
        this.groups = groups;
        this.facilities = facilities;
    }

    /** A summary with the name of its facility. */
    record Written(String facilityName, FacilitySummary summary) {}

    List<Written> written(AccessGrant grant) {
        return summaries.listShown(grant).stream()
                .map(summary -> new Written(nameOf(summary.facility()), summary))
                .toList();
    }

    List<PartView> parts(AccessGrant grant) {
        List<PartView> parts = new ArrayList<>();
        for (DataClass dataClass : ORDER) {
            if (grant.classes().contains(dataClass)) {
                ItemGroup group = groups.whole(dataClass, grant);
                List<TogetherGroup> things = TogetherGroup.listOf(group.rows());
                if (NEWEST_ONLY.contains(dataClass)) {
                    things = things.stream().map(TogetherGroup::newest).toList();
                }
                parts.add(new PartView(
                        dataClass.name(),
                        dataClass,
                        things,
                        group.total() - group.rows().size()));
            }
        }
        return parts;
    }

    private String nameOf(FacilityCode code) {
        return facilities.find(code).map(Facility::name).orElse(code.digits());
    }
}
