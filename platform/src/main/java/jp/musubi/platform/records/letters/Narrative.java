package jp.musubi.platform.records.letters;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** 説明の文。Words of a narrative without marks of XHTML: pages show words only. */
final class Narrative {

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</(?:p|li|tr|div|h[1-6])>|\\R");
    private static final Pattern MARK = Pattern.compile("<[^>]*>");
    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");

    private Narrative() {}

    /** Line by line, none of them blank. */
    static List<String> lines(@Nullable String div) {
        return div == null
                ? List.of()
                : BREAK.splitAsStream(div)
                        .map(line -> HtmlUtils.htmlUnescape(MARK.matcher(line).replaceAll(" ")))
                        .map(line -> BLANKS.matcher(line).replaceAll(" ").strip())
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
