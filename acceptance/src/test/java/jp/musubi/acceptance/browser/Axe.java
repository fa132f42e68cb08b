package jp.musubi.acceptance.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * axe-core を頁の中で動かす。All of its rules on the page as it stands.
 *
 * <p>Run in the page itself: the builder that comes with axe-core loads it a second time, in a page of its own, to put
 * the results of frames together. Our pages have none, and only what is broken is described.
 */
final class Axe {

    private static final String PROGRAM = program();

    private static final String RUN = """
        () => axe.run(document, { resultTypes: ['violations'] }).then(found => found.violations.map(
            rule => rule.id + ' (' + rule.help + ') at '
                + rule.nodes.map(node => node.target.join(' ') + ': ' + node.failureSummary).join('; ')))\
        """;

    private Axe() {}

    /** Each rule that is broken, with its places; empty when all is well. */
    static List<?> complaintsOn(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate("typeof axe === 'object'"))) {
            page.evaluate(PROGRAM);
        }
        return (List<?>) page.evaluate(RUN);
    }

    private static String program() {
        try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
