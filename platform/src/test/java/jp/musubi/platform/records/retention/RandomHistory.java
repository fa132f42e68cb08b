package jp.musubi.platform.records.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.records.retention.PlainRetention.Item;

/** 登録の歴史。Units of one person that were registered, sent again, cleared and withdrawn on rising days. */
public record RandomHistory(List<Turn> turns) {

    private static final LocalDate FIRST = LocalDate.of(2025, 2, 1);
    private static final DataClass[] CLASSES = {
        DataClass.CONDITION, DataClass.ALLERGY, DataClass.INFECTION, DataClass.LAB, DataClass.MEDICATION
    };

    /** The unit as it is from that turn on; withdrawn or cleared when empty. */
    public record Turn(String unit, LocalDate day, List<Item> items) {}

    public static RandomHistory of(Random chance) {
        return of(chance, CLASSES);
    }

    public static RandomHistory of(Random chance, DataClass... classes) {
        List<Turn> turns = new ArrayList<>();
        LocalDate day = FIRST.plusDays(chance.nextInt(400));
        int number = 1 + chance.nextInt(7);
        for (int i = 0; i < number; i++) {
            turns.add(new Turn("u" + chance.nextInt(4), day, items(chance, day, classes)));
            day = day.plusDays(chance.nextInt(chance.nextBoolean() ? 40 : 400));
        }
        return new RandomHistory(turns);
    }

    /** What is valid behind the last turn. */
    public List<Item> valid() {
        Map<String, List<Item>> units = new TreeMap<>();
        turns.forEach(turn -> units.put(turn.unit(), turn.items()));
        return units.values().stream().flatMap(List::stream).toList();
    }

    /** A day from 2025 to 2037; every fourth one at the end of a February. */
    public static LocalDate day(Random chance) {
        LocalDate day = FIRST.plusDays(chance.nextInt(4_500));
        return chance.nextInt(4) > 0 ? day : LocalDate.of(day.getYear(), 3, 1).plusDays(chance.nextInt(4) - 2);
    }

    private static List<Item> items(Random chance, LocalDate day, DataClass... classes) {
        List<Item> items = new ArrayList<>();
        for (int i = chance.nextInt(5); i > 0; i--) {
            DataClass dataClass = classes[chance.nextInt(classes.length)];
            LocalDate stated = day.minusDays(chance.nextInt(chance.nextBoolean() ? 5 : 900));
            boolean flagged = chance.nextInt(5) == 0;
            items.add(
                    new Item(dataClass, "c" + chance.nextInt(2), day, chance.nextInt(6) == 0 ? null : stated, flagged));
        }
        return List.copyOf(items);
    }
}
