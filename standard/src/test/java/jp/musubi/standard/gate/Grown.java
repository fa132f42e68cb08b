package jp.musubi.standard.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.IntFunction;

/** 育てた文書。An example with very many, or very long, values put into it. */
final class Grown {

    private final String text;

    private Grown(String text) {
        this.text = text;
    }

    static Grown of(String example) {
        return new Grown(Sample.of(example).text());
    }

    /** Puts repetitions in front of the others of the first array of that name behind a mark. */
    Grown with(String mark, String array, int count, IntFunction<String> each) {
        int from = place('"' + array + "\": [", place(mark, 0));
        int open = text.indexOf('[', from) + 1;
        return new Grown(text.substring(0, open) + list(count, each) + ',' + text.substring(open));
    }

    /** Puts a member in front of the first one of that name. */
    Grown with(String mark, String member) {
        int at = place('"' + mark + '"', 0);
        return new Grown(text.substring(0, at) + member + ",\n" + text.substring(at));
    }

    /** Puts entries behind the others. */
    Grown withEntries(int count, IntFunction<String> each) {
        return new Grown(text.substring(0, text.lastIndexOf(']')) + ',' + list(count, each) + "]}");
    }

    private int place(String mark, int from) {
        int at = text.indexOf(mark, from);
        if (at < 0) {
            throw new IllegalArgumentException("Not in the example: " + mark);
        }
        return at;
    }

    static String list(int count, IntFunction<String> each) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < count; i++) {
            list.append(i == 0 ? "" : ",").append(each.apply(i).replace('\'', '"'));
        }
        return list.toString();
    }

    byte[] bytes() {
        return text.getBytes(UTF_8);
    }
}
