package jp.musubi.platform.kernel.signin.held.web;

import jp.musubi.platform.kernel.signin.held.FieldKind;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.model.IProcessableElementTag;

/** 見えている欄。As its tag says, and the words that stand around it. */
final class SeenField {

    /** What a browser sends of a box that says no value. */
    private static final String UNSAID = "on";

    final String name;
    final String id;
    final String value;

    /** Over the fieldset or the group in which it stands; may be empty. */
    final String group;

    /** Of the label that holds it, or said by itself; may be empty. */
    String words;

    final FieldKind kind;

    /** @param type of an input, else the name of the element */
    SeenField(IProcessableElementTag tag, String type, String group) {
        this.name = attribute(tag, "name");
        this.id = attribute(tag, "id");
        this.kind = FieldKind.of(type);
        String own = attribute(tag, "value");
        this.value = isChoice() && own.isEmpty() ? UNSAID : own;
        this.group = group;
        this.words = attribute(tag, "aria-label");
    }

    boolean isChoice() {
        return kind == FieldKind.RADIO || kind == FieldKind.TICKS;
    }

    /** Empty for none. */
    static String attribute(IProcessableElementTag tag, String name) {
        String value = tag.getAttributeValue(name);
        return value == null ? "" : HtmlUtils.htmlUnescape(value);
    }
}
