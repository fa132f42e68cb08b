package jp.musubi.platform.cybersecurity.editions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 版の仕事。The shipped ones with the loaded ones behind them; remembered, since an edition never changes. */
@Service
class KeptEditions implements Editions, LoadEdition {

    private final List<Edition> shipped = ShippedEditions.load();
    private final EditionRows rows;
    private final Clock clock;
    private volatile Memory memory = new Memory(List.of(), List.of());

    KeptEditions(EditionRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    private record Memory(List<EditionRows.Loaded> loaded, List<Edition> all) {}

    @Override
    public List<Edition> list() {
        List<EditionRows.Loaded> loaded = rows.list();
        Memory known = memory;
        if (known.all.isEmpty() || !known.loaded.equals(loaded)) {
            known = new Memory(loaded, join(loaded));
            memory = known;
        }
        return known.all;
    }

    @Override
    public Optional<Edition> find(String id) {
        return list().stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Edition> findBefore(Edition edition) {
        List<Edition> all = list();
        int place = all.indexOf(edition);
        return place > 0 ? Optional.of(all.get(place - 1)) : Optional.empty();
    }

    @Override
    public Edition inForceOn(LocalDate day) {
        List<Edition> all = list();
        return all.stream()
                .filter(edition -> !edition.published().isAfter(day))
                .reduce((first, later) -> later)
                .orElse(all.get(0));
    }

    @Override
    @Transactional
    public Outcome load(NewEdition sent, String by) {
        List<Edition> all = list();
        Edition newest = all.get(all.size() - 1);
        if (all.stream().anyMatch(edition -> edition.id().equals(sent.id()))
                || !sent.published().isAfter(newest.published())) {
            return new Outcome.NotNewest(newest);
        }
        ItemsFile.Read items = ItemsFile.read(sent.items(), newest);
        if (!items.faults().isEmpty()) {
            return new Outcome.Faulty(items.faults());
        }
        var loaded = new EditionRows.Loaded(
                sent.id(),
                sent.year().year(),
                sent.year().japanese() + "版",
                sent.published(),
                sent.guideline(),
                sent.complete(),
                sent.items());
        return rows.add(loaded, clock.instant(), by)
                ? new Outcome.Loaded(edition(loaded, items.forms()))
                : new Outcome.NotNewest(newest);
    }

    private List<Edition> join(List<EditionRows.Loaded> loaded) {
        List<Edition> all = new ArrayList<>(shipped);
        for (EditionRows.Loaded one : loaded) {
            @Nullable Edition before = all.get(all.size() - 1);
            all.add(edition(one, ItemsFile.read(one.items(), before).forms()));
        }
        return List.copyOf(all);
    }

    private static Edition edition(EditionRows.Loaded loaded, Map<Form, List<Item>> forms) {
        return new Edition(
                loaded.id(),
                new FiscalYear(loaded.year()),
                loaded.name(),
                loaded.published(),
                loaded.guideline(),
                loaded.complete(),
                forms);
    }
}
