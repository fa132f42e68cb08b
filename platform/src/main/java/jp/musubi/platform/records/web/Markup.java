package jp.musubi.platform.records.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** 印と字。Markup of our own classes, and text of anybody, which is escaped: the only way in for what comes from records. */
final class Markup {

    private final StringBuilder html = new StringBuilder();

    /** Constants of our own, or what {@code text} has made. */
    Markup markup(String own) {
        html.append(own);
        return this;
    }

    Markup text(@Nullable String any) {
        html.append(any == null ? "" : HtmlUtils.htmlEscape(any, "UTF-8"));
        return this;
    }

    /** Text between two pieces of markup; nothing at all for null. */
    Markup part(String before, @Nullable String any, String after) {
        return any == null ? this : markup(before).text(any).markup(after);
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
