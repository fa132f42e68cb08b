package jp.musubi.platform.portal;

import java.util.Locale;
import jp.musubi.platform.kernel.health.SystemHealth;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** ポータルの稼働。Works when a page can be made. */
@Component
final class PortalHealth implements SystemHealth {

    private final ITemplateEngine pages;

    PortalHealth(ITemplateEngine pages) {
        this.pages = pages;
    }

    @Override
    public String japaneseName() {
        return "ポータル";
    }

    @Override
    public String englishName() {
        return "Portal";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void check() {
        String page = pages.process("portal/health", new Context(Locale.JAPANESE));
        if (!page.contains("ポータル")) {
            throw new IllegalStateException("the page came out empty");
        }
    }
}
