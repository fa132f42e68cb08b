package jp.musubi.platform.records.writing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** 行のボタン。Looks for a code, takes one over, takes a row away; everything else that was typed stays. */
@Component
class Buttons {

    private static final Pattern ACT = Pattern.compile("(find|add|words|drop|first)-([a-z]+)(?:-([A-Za-z0-9]{1,20}))?");

    private final PartSearch search;

    Buttons(PartSearch search) {
        this.search = search;
    }

    /** Field in which words of a part are looked for. */
    static String query(Part part) {
        return "q-" + part.word();
    }

    static List<String> queries() {
        return List.of(Part.values()).stream().map(Buttons::query).toList();
    }

    /**
     * Does what the button says.
     *
     * @return answers by the part's word; empty where nothing was looked for
     */
    Map<String, List<Choice>> press(Draft draft, String act, LocalDate day) {
        Matcher button = ACT.matcher(act);
        Part part = button.matches() ? Part.find(button.group(2)).orElse(null) : null;
        String value = part == null || button.group(3) == null ? "" : button.group(3);
        if (part != null && !button.group(1).equals("find")) {
            change(draft, part, button.group(1), value, day);
        }
        return answers(draft, day);
    }

    private void change(Draft draft, Part part, String what, String value, LocalDate day) {
        switch (what) {
            case "add" -> add(draft, part, search.line(part, value, day));
            case "words" -> {
                String words = draft.text(query(part));
                if (words.isEmpty()) {
                    draft.wrong(query(part), "missing");
                } else {
                    add(draft, part, Optional.of(Line.of("-" + value, words)));
                }
            }
            case "drop" -> draft.drop(part, place(value));
            default -> draft.first(part, place(value));
        }
    }

    private static void add(Draft draft, Part part, Optional<Line> line) {
        if (line.isEmpty() || !draft.add(part, line.get())) {
            draft.wrong(query(part), line.isEmpty() ? "gone" : "full");
        } else {
            draft.put(query(part), "");
        }
    }

    /** Of every part in which words stand, so that nothing found is lost by looking elsewhere. */
    private Map<String, List<Choice>> answers(Draft draft, LocalDate day) {
        Map<String, List<Choice>> answers = new TreeMap<>();
        for (Part part : Part.values()) {
            String typed = draft.text(query(part));
            if (!typed.isEmpty()) {
                answers.put(part.word(), search.search(part, typed, day));
            }
        }
        return answers;
    }

    private static int place(String value) {
        return value.matches("[0-9]{1,2}") ? Integer.parseInt(value) : Part.MOST_ROWS;
    }
}
