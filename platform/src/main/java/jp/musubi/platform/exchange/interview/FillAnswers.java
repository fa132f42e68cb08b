package jp.musubi.platform.exchange.interview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.exchange.interview.Draft.Told;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.records.ItemPage;
import jp.musubi.platform.records.ItemQuery;
import jp.musubi.platform.records.ServedItem;
import jp.musubi.platform.records.SharedRecords;
import jp.musubi.standard.gate.submission.Names;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 下書きを埋める。From what the grant lets be read; 未告知 never, whoever asks: the draft is for the person's eyes. */
@Component
class FillAnswers {

    static final Set<DataClass> CLASSES = EnumSet.of(
            DataClass.CONDITION, DataClass.ALLERGY, DataClass.INFECTION, DataClass.LAB, DataClass.MEDICATION);

    private static final int PAGE = 1_000;

    private final SharedRecords records;
    private final Facilities facilities;

    FillAnswers(SharedRecords records, Facilities facilities) {
        this.records = records;
        this.facilities = facilities;
    }

    Draft fill(AccessGrant grant) {
        Map<FacilityCode, String> names = new HashMap<>();
        List<Told> told = new ArrayList<>();
        int read = 0;
        ItemPage page;
        do {
            page = records.list(new ItemQuery(CLASSES, read, PAGE), grant);
            read += page.items().size();
            page.items().stream()
                    .filter(item -> !isUntold(item))
                    .forEach(item -> told.add(new Told(item, names.computeIfAbsent(item.facility(), this::nameOf))));
        } while (!page.items().isEmpty() && read < page.total());
        return new Draft(grant, List.copyOf(told));
    }

    private static boolean isUntold(ServedItem item) {
        if (!(JsonDocument.parse(item.json(), JsonLimits.SUBMISSION) instanceof JsonDocument document)
                || !(document.root() instanceof JsonObject resource)) {
            return true;
        }
        JsonObject meta = resource.findObject("meta");
        return meta != null
                && meta.listObjects("tag").stream()
                        .anyMatch(tag -> tag.is("system", Names.FLAG_TAG)
                                && (tag.is("code", "UNINFORMED") || tag.is("code", "UNDELIVERED")));
    }

    private String nameOf(FacilityCode code) {
        return facilities.find(code).map(Facility::name).orElse(code.digits());
    }
}
