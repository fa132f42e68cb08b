package jp.musubi.platform.portal.furigana;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IText;

/** 出来上がった頁に読みを付ける。Goes through what a page was made of, once; a page without readings passes as it is. */
public final class FuriganaHandler extends AbstractTemplateHandler {

    /** Where a ruby cannot be, or one is already. */
    private static final Set<String> CLOSED =
            Set.of("title", "option", "textarea", "script", "style", "svg", "ruby", "code");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "th", "dt", "legend", "summary");

    /** Pages of a person. */
    private static final String OWN = "/me";

    private Kind kind = Kind.NONE;
    private int closed;
    private int headings;

    /** Of each element that is open, whether it says its language: then it holds a name, which is not taken apart. */
    private final Deque<Boolean> named = new ArrayDeque<>();

    private int names;

    private enum Kind {
        NONE,
        /** やさしい日本語: readings stand in the words. */
        EASY,
        /** A person's page in ordinary Japanese. */
        OWN
    }

    @Override
    public void setContext(ITemplateContext context) {
        super.setContext(context);
        kind = kindOf(context);
    }

    private static Kind kindOf(ITemplateContext context) {
        Locale locale = context.getLocale();
        if (!locale.getLanguage().equals(Locale.JAPANESE.getLanguage())) {
            return Kind.NONE;
        }
        if (!locale.getVariant().isEmpty()) {
            return Kind.EASY;
        }
        return context instanceof IWebContext web
                        && isOwn(web.getExchange().getRequest().getPathWithinApplication())
                ? Kind.OWN
                : Kind.NONE;
    }

    private static boolean isOwn(String path) {
        return path.equals(OWN) || path.startsWith(OWN + "/");
    }

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        if (kind != Kind.NONE) {
            count(tag.getElementCompleteName(), 1);
            boolean name = !tag.getElementCompleteName().equals("html") && tag.hasAttribute("lang");
            named.push(name);
            names += name ? 1 : 0;
        }
        super.handleOpenElement(tag);
    }

    @Override
    public void handleCloseElement(ICloseElementTag tag) {
        if (kind != Kind.NONE) {
            count(tag.getElementCompleteName(), -1);
            names -= !named.isEmpty() && named.pop() ? 1 : 0;
        }
        super.handleCloseElement(tag);
    }

    private void count(String element, int step) {
        if (CLOSED.contains(element)) {
            closed = Math.max(0, closed + step);
        } else if (HEADINGS.contains(element)) {
            headings = Math.max(0, headings + step);
        }
    }

    @Override
    public void handleText(IText text) {
        super.handleText(closed > 0 || kind == Kind.NONE || isMarkup(text) ? text : read(text));
    }

    /** What was put on the page as it is: in a text of a template the sign would be escaped. */
    private static boolean isMarkup(IText text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '<') {
                return true;
            }
        }
        return false;
    }

    private IText read(IText text) {
        String before = text.getText();
        String after = before;
        if (kind == Kind.EASY) {
            after = Readings.above(before);
        } else if (headings > 0 && names == 0) {
            after = HardWords.read(before);
        }
        return after.equals(before) ? text : getContext().getModelFactory().createText(after);
    }
}
