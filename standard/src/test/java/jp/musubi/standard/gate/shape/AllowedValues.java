package jp.musubi.standard.gate.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import jp.musubi.standard.gate.shape.AllowedTree.Scalar;

/** 変更に使う値。Values by chance that no rule forbids. */
final class AllowedValues {

    private AllowedValues() {}

    static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Map<String, Object> object, String name) {
        return (List<Object>) object.computeIfAbsent(name, key -> new ArrayList<>());
    }

    static Map<String, Object> extension(Random random) {
        Map<String, Object> extension = new LinkedHashMap<>();
        extension.put("url", Scalar.of("http://example.com/extension/" + random.nextInt(10)));
        extension.put("valueString", Scalar.of(words(random)));
        return extension;
    }

    static String uuid(Random random) {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /** Words of a person: kanji, variants, beyond the basic plane, half width, signs. */
    static String words(Random random) {
        List<String> signs =
                List.of("見", "本", "𠮷", "葛\udb40\udd00", "カ", "ｶﾞ", "a", "９", "<&>", "(株)", "、", "😀", "\u3000", " ");
        StringBuilder words = new StringBuilder("文");
        for (int i = random.nextInt(12); i > 0; i--) {
            words.append(any(signs, random));
        }
        return words.append('末').toString();
    }

    /** Another moment of the same year and precision. */
    static String moment(String text, Random random) {
        String day = String.format("-%02d-%02d", random.nextInt(1, 13), random.nextInt(1, 29));
        String date = text.length() < 10 ? text : text.substring(0, 4) + day;
        if (text.indexOf('T') < 0) {
            return date;
        }
        String fraction = random.nextBoolean() ? "" : "." + random.nextInt(1, 1_000_000);
        String time = String.format("T%02d:%02d:%02d", random.nextInt(24), random.nextInt(60), random.nextInt(60));
        return text.substring(0, 10) + time + fraction + any(List.of("Z", "+09:00", "-05:30"), random);
    }

    /** Another entry of the same kind: with its own address and its own number. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> another(Object entry, String uuid, String number) {
        Map<String, Object> copy = (Map<String, Object>) AllowedTree.copy(entry);
        copy.put("fullUrl", Scalar.of("urn:uuid:" + uuid));
        Map<String, Object> resource = (Map<String, Object>) copy.get("resource");
        for (Object identifier : (List<Object>) resource.get("identifier")) {
            Map<String, Object> own = (Map<String, Object>) identifier;
            if (((Scalar) own.get("system")).text().endsWith("resourceInstance-identifier")) {
                own.put("value", Scalar.of(number));
            }
        }
        return copy;
    }
}
