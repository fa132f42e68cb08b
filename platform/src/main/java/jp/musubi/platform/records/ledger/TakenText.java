package jp.musubi.platform.records.ledger;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.caller.DataClass;

/** 種類ごとの件数を一つの文字の列にする。E.g. {@code CONDITION=2,LAB=5}. */
final class TakenText {

    private TakenText() {}

    static String write(Map<DataClass, Integer> taken) {
        return new TreeMap<>(taken)
                .entrySet().stream()
                        .map(one -> one.getKey().name() + "=" + one.getValue())
                        .collect(Collectors.joining(","));
    }

    static Map<DataClass, Integer> read(String text) {
        Map<DataClass, Integer> taken = new EnumMap<>(DataClass.class);
        if (!text.isEmpty()) {
            Arrays.stream(text.split(","))
                    .map(one -> one.split("="))
                    .forEach(one -> taken.put(DataClass.valueOf(one[0]), Integer.parseInt(one[1])));
        }
        return Collections.unmodifiableMap(taken);
    }
}
