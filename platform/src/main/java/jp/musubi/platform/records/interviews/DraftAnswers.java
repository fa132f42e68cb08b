package jp.musubi.platform.records.interviews;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.records.InterviewAnswer;
import jp.musubi.platform.records.InterviewQuestion;
import jp.musubi.platform.records.InterviewSource;
import jp.musubi.platform.records.ItemPage;
import jp.musubi.platform.records.ItemQuery;
import jp.musubi.platform.records.ServedItem;
import jp.musubi.platform.records.SharedRecords;
import jp.musubi.platform.records.sixitems.ItemDetail;
import jp.musubi.platform.records.sixitems.ItemOrigin;
import jp.musubi.standard.gate.submission.Names;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 答えの下書き。From what the grant lets be read; 未告知 never, whoever asks: the draft is for the person's eyes. */
@Component
public class DraftAnswers {

    /** Of what the six a draft is made. */
    public static final Set<DataClass> CLASSES = EnumSet.of(
            DataClass.CONDITION, DataClass.ALLERGY, DataClass.INFECTION, DataClass.LAB, DataClass.MEDICATION);

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int PAGE = 1_000;

    private final SharedRecords records;
    private final Facilities facilities;

    DraftAnswers(SharedRecords records, Facilities facilities) {
        this.records = records;
        this.facilities = facilities;
    }

    /** One answer for each name; what several facilities registered under it are its several sources. */
    public List<InterviewAnswer> draft(AccessGrant grant) {
        Map<DataClass, Map<String, List<InterviewSource>>> told = read(grant);
        List<InterviewAnswer> answers = new ArrayList<>();
        for (InterviewQuestion question : Questions.listOn(LocalDate.ofInstant(grant.decidedAt(), JAPAN))) {
            DataClass from = question.filledFrom();
            if (from != null) {
                told.getOrDefault(from, Map.of())
                        .forEach((label, sources) ->
                                answers.add(new InterviewAnswer(question.linkId(), label, label, true, sources)));
            }
        }
        return List.copyOf(answers);
    }

    private Map<DataClass, Map<String, List<InterviewSource>>> read(AccessGrant grant) {
        Map<FacilityCode, String> names = new HashMap<>();
        Map<DataClass, Map<String, List<InterviewSource>>> told = new HashMap<>();
        int read = 0;
        ItemPage page;
        do {
            page = records.list(new ItemQuery(CLASSES, read, PAGE), grant);
            read += page.items().size();
            for (ServedItem item : page.items()) {
                if (!isUntold(item)) {
                    told.computeIfAbsent(item.dataClass(), of -> new LinkedHashMap<>())
                            .computeIfAbsent(item.label(), of -> new ArrayList<>())
                            .add(source(item, names));
                }
            }
        } while (!page.items().isEmpty() && read < page.total());
        return told;
    }

    private InterviewSource source(ServedItem item, Map<FacilityCode, String> names) {
        return new InterviewSource(
                item.resourceType() + "/" + item.id(),
                names.computeIfAbsent(item.facility(), this::nameOf),
                ItemOrigin.read(item.json(), item.label()).department(),
                item.clinicalDate(),
                value(ItemDetail.read(item.json())));
    }

    private static @Nullable String value(ItemDetail detail) {
        if (detail.amount() != null) {
            return detail.unit() == null ? detail.amount() : detail.amount() + " " + detail.unit();
        }
        return detail.text();
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
