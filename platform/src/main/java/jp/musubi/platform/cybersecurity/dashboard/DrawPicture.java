package jp.musubi.platform.cybersecurity.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.musubi.platform.cybersecurity.editions.Edition;
import jp.musubi.platform.cybersecurity.editions.Editions;
import jp.musubi.platform.cybersecurity.editions.Form;
import jp.musubi.platform.cybersecurity.editions.Item;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** 全体の様子を描く。Four questions to the counts; no sheet is read. */
@Service
public class DrawPicture {

    private final CountRows counts;
    private final Editions editions;

    DrawPicture(CountRows counts, Editions editions) {
        this.counts = counts;
        this.editions = editions;
    }

    /**
     * @param item to be shown by prefecture and band; an unknown one is the first after the opening question
     * @param prefecture empty for all of the country
     * @return empty when the edition has no such form
     */
    public Optional<Picture> draw(Edition edition, Form form, @Nullable String item, String prefecture) {
        List<Item> items = edition.items(form);
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Item shown = edition.find(form, item == null ? "" : item)
                .orElseGet(() -> items.stream()
                        .filter(each -> !each.isFirst())
                        .findFirst()
                        .orElse(items.get(0)));
        Edition before = editions.findBefore(edition).orElse(null);
        Map<String, Share> now = counts.byItem(edition.id(), form.name(), prefecture);
        Map<String, Share> then = before == null ? Map.of() : counts.byItem(before.id(), form.name(), prefecture);
        return Optional.of(new Picture(
                edition,
                before,
                form,
                items.stream()
                        .map(each -> new Picture.Line(each, now.getOrDefault(each.id(), Share.NONE), was(each, then)))
                        .toList(),
                shown,
                counts.byPrefecture(edition.id(), form.name(), shown.id(), prefecture),
                counts.byBand(edition.id(), form.name(), shown.id(), prefecture)));
    }

    private static @Nullable Double was(Item item, Map<String, Share> then) {
        List<Double> shares = item.carries().stream()
                .map(then::get)
                .filter(Objects::nonNull)
                .map(Share::percent)
                .filter(percent -> percent >= 0)
                .toList();
        return shares.size() == item.carries().size() && !shares.isEmpty()
                ? shares.stream().min(Double::compare).orElseThrow()
                : null;
    }
}
