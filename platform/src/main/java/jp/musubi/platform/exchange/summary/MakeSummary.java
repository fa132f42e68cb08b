package jp.musubi.platform.exchange.summary;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.exchange.reading.ShownPatient;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.records.ItemPage;
import jp.musubi.platform.records.ItemQuery;
import jp.musubi.platform.records.SharedRecords;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 患者サマリーを作る。From what the grant lets be read of the six, and nothing else. */
@Component
class MakeSummary {

    /** All that a summary may be made of. */
    static final Set<DataClass> CLASSES = EnumSet.of(
            DataClass.DEMOGRAPHICS,
            DataClass.CONDITION,
            DataClass.ALLERGY,
            DataClass.INFECTION,
            DataClass.LAB,
            DataClass.MEDICATION);

    private static final int PAGE = 1_000;

    private final SharedRecords records;
    private final ShownPatient patients;
    private final Facilities facilities;

    MakeSummary(SharedRecords records, ShownPatient patients, Facilities facilities) {
        this.records = records;
        this.patients = patients;
        this.facilities = facilities;
    }

    /** The document as UTF-8 JSON. */
    byte[] make(AccessGrant grant, String base) {
        var document = new SummaryDocument(grant, patients.of(grant), items(grant), base);
        return FhirContext.forR4Cached()
                .newJsonParser()
                .encodeResourceToString(document.bundle())
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<SummaryItem> items(AccessGrant grant) {
        Map<FacilityCode, String> names = new HashMap<>();
        List<SummaryItem> items = new ArrayList<>();
        ItemPage page;
        do {
            page = records.list(new ItemQuery(CLASSES, items.size(), PAGE), grant);
            page.items()
                    .forEach(item ->
                            items.add(SummaryItem.of(item, names.computeIfAbsent(item.facility(), this::nameOf))));
        } while (!page.items().isEmpty() && items.size() < page.total());
        return items;
    }

    private String nameOf(FacilityCode code) {
        return facilities.find(code).map(Facility::name).orElse(code.digits());
    }
}
