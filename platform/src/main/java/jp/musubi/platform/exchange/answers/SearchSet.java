package jp.musubi.platform.exchange.answers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 検索の答え。A Bundle of type searchset, joined from resources that are already bytes: nothing is parsed or encoded.
 *
 * @param total matches on all pages
 * @param next address of the next page, or null on the last
 * @param notes what the caller should know about the search, as an outcome entry; or null
 */
public record SearchSet(
        int total,
        String self,
        @Nullable String next,
        List<Match> matches,
        @Nullable Outcome notes) {

    private static final byte[] COMMA = utf8(",");
    private static final byte[] MATCH_END = utf8(",\"search\":{\"mode\":\"match\"}}");
    private static final byte[] HIDDEN_END = utf8(",\"search\":{\"extension\":[{\"url\":\"" + HiddenMark.URL
            + "\",\"valueBoolean\":true}],\"mode\":\"match\"}}");
    private static final byte[] OUTCOME_END = utf8(",\"search\":{\"mode\":\"outcome\"}}");

    public SearchSet {
        matches = List.copyOf(matches);
    }

    /**
     * @param resource UTF-8 JSON, sent as it is
     * @param hidden whether the person hid it from facilities: then the entry says so
     */
    public record Match(String fullUrl, byte[] resource, boolean hidden) {

        /** One that nobody hid. */
        public Match(String fullUrl, byte[] resource) {
            this(fullUrl, resource, false);
        }
    }

    /** The Bundle in parts, to be sent one after the other. */
    public List<byte[]> parts() {
        List<byte[]> parts = new ArrayList<>(3 * matches.size() + 5);
        String head = head().toString();
        // The head's closing brace moves behind the entries.
        parts.add(utf8(head.substring(0, head.length() - 1)));
        List<byte[]> entries = entries();
        if (!entries.isEmpty()) {
            parts.add(utf8(",\"entry\":["));
            parts.addAll(entries);
            parts.add(utf8("]"));
        }
        parts.add(utf8("}"));
        return parts;
    }

    private Json head() {
        List<Json> links = new ArrayList<>();
        links.add(link("self", self));
        if (next != null) {
            links.add(link("next", next));
        }
        return Json.object()
                .text("resourceType", "Bundle")
                .text("type", "searchset")
                .raw("total", Integer.toString(total))
                .objects("link", links);
    }

    private List<byte[]> entries() {
        List<byte[]> parts = new ArrayList<>();
        for (Match match : matches) {
            separate(parts);
            parts.add(utf8("{\"fullUrl\":" + Json.quote(match.fullUrl()) + ",\"resource\":"));
            parts.add(match.resource());
            parts.add(match.hidden() ? HIDDEN_END : MATCH_END);
        }
        if (notes != null) {
            separate(parts);
            parts.add(utf8("{\"resource\":" + notes.json()));
            parts.add(OUTCOME_END);
        }
        return parts;
    }

    private static void separate(List<byte[]> parts) {
        if (!parts.isEmpty()) {
            parts.add(COMMA);
        }
    }

    private static Json link(String relation, String url) {
        return Json.object().text("relation", relation).text("url", url);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
