package jp.musubi.platform.kernel.signin.held.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.kernel.signin.held.FormLabels;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.model.IProcessableElementTag;

/** 書式を見ている間。From its first tag to its last: its fields, and the words that stand beside them. */
final class SeenForm {

    /** Fields that nobody sees, or that say nothing of themselves. */
    private static final Set<String> UNSEEN = Set.of("hidden", "submit", "reset", "button", "image");

    private final List<SeenField> fields = new ArrayList<>();
    private final Map<String, String> byId = new HashMap<>();

    /** Of the fieldsets and groups that are open, the words over each. */
    private final Deque<String> groups = new ArrayDeque<>();

    /** Of the labels, legends, options, buttons and texts that are open. */
    private final Deque<Part> parts = new ArrayDeque<>();

    private final FormLabels values = new FormLabels();
    private @Nullable SeenField select;
    private boolean proved;

    /** What is open, with its text so far. @param name of a button */
    private record Part(String element, String name, String value, StringBuilder text) {}

    void open(IProcessableElementTag tag) {
        String element = tag.getElementCompleteName();
        switch (element) {
            case "input" -> input(tag, SeenField.attribute(tag, "type"));
            case "select", "textarea" -> {
                SeenField field = field(tag, element);
                select = element.equals("select") ? field : null;
            }
            case "fieldset" -> groups.push("");
            case "div" ->
                groups.push(
                        SeenField.attribute(tag, "role").endsWith("group")
                                ? SeenField.attribute(tag, "aria-label")
                                : "");
            default -> {}
        }
        switch (element) {
            case "label" -> open(element, "", SeenField.attribute(tag, "for"));
            case "button" -> open(element, SeenField.attribute(tag, "name"), SeenField.attribute(tag, "value"));
            case "option" -> open(element, "", SeenField.attribute(tag, "value"));
            case "legend", "textarea" -> open(element, "", "");
            default -> {}
        }
    }

    private void open(String element, String name, String value) {
        parts.push(new Part(element, name, value, new StringBuilder()));
    }

    private void input(IProcessableElementTag tag, String type) {
        if (SeenField.attribute(tag, "name").equals("_csrf")) {
            proved = true;
        } else if (!UNSEEN.contains(type)) {
            field(tag, type);
        }
    }

    private SeenField field(IProcessableElementTag tag, String type) {
        SeenField field = new SeenField(tag, type, group());
        if (!field.name.isEmpty()) {
            fields.add(field);
        }
        return field;
    }

    private String group() {
        return groups.stream().filter(words -> !words.isBlank()).findFirst().orElse("");
    }

    void text(String text) {
        Part part = parts.peek();
        if (part != null) {
            part.text().append(HtmlUtils.htmlUnescape(text));
        }
    }

    /** @param element whose last tag this is */
    void close(String element) {
        if (element.equals("fieldset") || element.equals("div")) {
            groups.poll();
        } else if (element.equals("select")) {
            select = null;
        }
        Part part = parts.peek();
        if (part == null || !part.element().equals(element)) {
            return;
        }
        parts.pop();
        String words = part.text().toString();
        switch (element) {
            case "label" -> label(part.value(), words);
            case "button" -> value(part.name(), part.value(), words);
            case "option" -> value(select == null ? "" : select.name, part.value(), words);
            case "legend" -> {
                groups.poll();
                groups.push(words);
            }
            default -> {}
        }
    }

    /** For the field of this id, or for the last one, which it holds. */
    private void label(String id, String words) {
        if (!id.isEmpty()) {
            byId.put(id, words);
        } else if (!fields.isEmpty()) {
            fields.get(fields.size() - 1).words = words;
        }
    }

    private void value(String name, String value, String words) {
        if (!name.isEmpty() && !value.isEmpty()) {
            values.put(name, value, words);
        }
    }

    /** Empty for a form that is none of a page's, or has nothing to be typed or chosen and no button with a name. */
    FormLabels labels(String title, Set<String> secrets) {
        var labels = new FormLabels();
        if (!proved || fields.stream().anyMatch(field -> secrets.contains(field.name))) {
            return labels;
        }
        labels.putTitle(title);
        fields.forEach(field -> put(field, labels));
        labels.putAll(values);
        return labels;
    }

    private void put(SeenField field, FormLabels labels) {
        String own = byId.getOrDefault(field.id, field.words);
        boolean alone = field.group.isBlank() && isAlone(field);
        if (!field.isChoice()) {
            boolean grouped = !field.group.isBlank() && !field.group.equals(own);
            labels.putField(field.name, grouped ? field.group + " " + own : own, field.kind);
        } else {
            labels.putField(field.name, alone ? own : field.group, field.kind);
            labels.put(field.name, field.value, alone ? FormLabels.TICKED : own);
        }
    }

    private boolean isAlone(SeenField field) {
        return fields.stream().filter(other -> other.name.equals(field.name)).count() == 1;
    }
}
