package jp.musubi.platform.records.sixitems;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.rounds.Question;
import jp.musubi.platform.records.ItemPage;
import jp.musubi.platform.records.ItemQuery;
import jp.musubi.platform.records.ServedItem;
import jp.musubi.platform.records.SharedRecords;
import jp.musubi.platform.records.numbering.ItemIds;
import org.springframework.stereotype.Component;

/** 閲覧。Narrows every question to the granted person, the granted classes, what is still shown and what the flags let the caller see. */
@Component
class ReadItems implements SharedRecords {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private static final ItemPage NOTHING = new ItemPage(List.of(), 0);

    private final ItemStore items;

    ReadItems(ItemStore items) {
        this.items = items;
    }

    @Override
    public ItemPage list(ItemQuery query, AccessGrant grant) {
        Set<DataClass> classes = classesOf(query, grant);
        return classes.isEmpty() ? NOTHING : items.page(part(query, classes, grant));
    }

    @Override
    public Question<ItemPage> question(ItemQuery query, AccessGrant grant) {
        Set<DataClass> classes = classesOf(query, grant);
        return classes.isEmpty() ? Question.known(NOTHING) : items.pageQuestion(part(query, classes, grant));
    }

    private static Set<DataClass> classesOf(ItemQuery query, AccessGrant grant) {
        Set<DataClass> classes = EnumSet.noneOf(DataClass.class);
        classes.addAll(query.classes());
        classes.retainAll(grant.wholeClasses());
        return classes;
    }

    private static ItemStore.Part part(ItemQuery query, Set<DataClass> classes, AccessGrant grant) {
        return new ItemStore.Part(kept(classes, grant), Sight.of(grant), query);
    }

    @Override
    public Optional<PersonId> findPersonOf(String itemId) {
        return ItemIds.findPerson(itemId);
    }

    @Override
    public Optional<ServedItem> find(String itemId, AccessGrant grant) {
        return ItemIds.findItem(itemId, grant.person())
                .flatMap(item -> items.find(item, kept(grant.wholeClasses(), grant), Sight.of(grant)));
    }

    /** On the day of the decision: a grant holds for one answer. */
    private static Kept kept(Set<DataClass> classes, AccessGrant grant) {
        LocalDate day = LocalDate.ofInstant(grant.decidedAt(), JAPAN);
        return Kept.on(day, grant.person(), classes);
    }
}
