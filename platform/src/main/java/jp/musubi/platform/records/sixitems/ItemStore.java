package jp.musubi.platform.records.sixitems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.rounds.Question;
import jp.musubi.platform.records.ItemPage;
import jp.musubi.platform.records.ItemQuery;
import jp.musubi.platform.records.ServedItem;
import jp.musubi.platform.records.packing.Packed;
import jp.musubi.platform.records.sixitems.PersonItems.Found;
import jp.musubi.platform.records.sixitems.UnitRows.Read;
import org.springframework.stereotype.Component;

/**
 * 項目の読み出し。One person's valid items. The directories of all units are read by one statement and looked through here;
 * only the blocks that the answer needs are unpacked. When they had to be read by a second statement and a unit was replaced
 * meanwhile, all is read again, so that an item is always cut out of the version that its directory is of.
 */
@Component
class ItemStore {

    private static final int TRIES = 20;

    private final UnitRows rows;

    ItemStore(UnitRows rows) {
        this.rows = rows;
    }

    /** Which of a person's items to show. */
    record Part(Kept kept, Sight sight, ItemQuery query) {}

    /** Total and items are of one moment. */
    ItemPage page(Part part) {
        for (int i = 0; i < TRIES; i++) {
            Optional<ItemPage> page = pageOf(part, rows.list(part.kept().person()));
            if (page.isPresent()) {
                return page.get();
            }
        }
        throw replacedAllTheWhile();
    }

    /** The same, to be asked together with other questions. */
    Question<ItemPage> pageQuestion(Part part) {
        return new Question.Parts<>(round -> {
            Supplier<Read> read = round.add(rows.question(part.kept().person()));
            return () -> pageOf(part, read.get()).orElseGet(() -> page(part));
        });
    }

    /** Empty when a unit was replaced meanwhile. */
    private Optional<ItemPage> pageOf(Part part, Read read) {
        ItemQuery query = part.query();
        List<Found> all =
                NewestTests.of(new PersonItems(read.units()).list(part.kept(), part.sight()), query.newestTests());
        int from = Math.min(query.offset(), all.size());
        List<Found> page = all.subList(from, Math.min(from + query.limit(), all.size()));
        PersonId person = part.kept().person();
        return haveBlocks(person, page, read.blocks())
                ? Optional.of(new ItemPage(served(person, page, read.blocks()), all.size()))
                : Optional.empty();
    }

    Optional<ServedItem> find(UUID item, Kept kept, Sight sight) {
        for (int i = 0; i < TRIES; i++) {
            Read read = rows.list(kept.person());
            Map<UUID, Packed> blocks = read.blocks();
            List<Found> one = new PersonItems(read.units())
                    .list(kept, sight).stream()
                            .filter(found -> found.entry().id().equals(item))
                            .toList();
            if (haveBlocks(kept.person(), one, blocks)) {
                return served(kept.person(), one, blocks).stream().findFirst();
            }
        }
        throw replacedAllTheWhile();
    }

    /** A unit with its block unpacked, both of one version. */
    record WholeUnit(UnitItems unit, byte[] block) {}

    /** The units of the person that are wanted, each whole. */
    List<WholeUnit> wholeUnits(PersonId person, Predicate<UnitItems> wanted) {
        for (int i = 0; i < TRIES; i++) {
            Read read = rows.list(person);
            Map<UUID, Packed> blocks = read.blocks();
            List<UnitItems> units = read.units().stream().filter(wanted).toList();
            if (haveBlocksOf(person, units, blocks)) {
                return units.stream()
                        .map(unit -> new WholeUnit(unit, unpacked(unit.unit(), blocks)))
                        .toList();
            }
        }
        throw replacedAllTheWhile();
    }

    /** Fetches the blocks that did not come along; false when one of them is of another version by now. */
    private boolean haveBlocks(PersonId person, List<Found> items, Map<UUID, Packed> blocks) {
        return haveBlocksOf(person, items.stream().map(Found::unit).toList(), blocks);
    }

    private boolean haveBlocksOf(PersonId person, List<UnitItems> units, Map<UUID, Packed> blocks) {
        Map<UUID, Integer> missing = new HashMap<>();
        for (UnitItems unit : units) {
            if (!blocks.containsKey(unit.unit())) {
                missing.put(unit.unit(), unit.version());
            }
        }
        if (missing.isEmpty()) {
            return true;
        }
        rows.blocksOf(person, List.copyOf(missing.keySet())).forEach((unit, block) -> {
            if (Objects.equals(missing.get(unit), block.version())) {
                blocks.put(unit, block.packed());
            }
        });
        return blocks.keySet().containsAll(missing.keySet());
    }

    private static List<ServedItem> served(PersonId person, List<Found> items, Map<UUID, Packed> blocks) {
        Map<UUID, byte[]> unpacked = new HashMap<>();
        return items.stream()
                .map(found -> {
                    UUID unit = found.unit().unit();
                    byte[] block = unpacked.computeIfAbsent(unit, key -> unpacked(key, blocks));
                    return found.unit().served(person, found.entry(), block, found.hidden());
                })
                .toList();
    }

    private static byte[] unpacked(UUID unit, Map<UUID, Packed> blocks) {
        return Objects.requireNonNull(blocks.get(unit), "the block was read").unpacked();
    }

    private static IllegalStateException replacedAllTheWhile() {
        return new IllegalStateException("the person's units were replaced all the while");
    }
}
