package jp.musubi.platform.kernel.lists;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.csv.FileForm;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;

/**
 * 一覧の問い。What a reader asked of a list: its filters, order and page.
 *
 * @param path of the list
 * @param asked what is said in the address; what was left empty is not asked for
 */
public record ListQuery(String path, Map<String, String> asked) {

    public static final String PAGE = "page";
    public static final String SORT = "sort";
    public static final String WORDS = "q";

    /** Of the file, not of what is in it; and the language of the page. */
    private static final Set<String> APART = Set.of("format", "charset", "lang");

    private static final int LONGEST = 100;

    public ListQuery {
        asked = new TreeMap<>(asked);
    }

    public static ListQuery of(HttpServletRequest request) {
        Map<String, String> asked = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (values.length > 0 && !values[0].isBlank()) {
                asked.put(name, values[0].strip());
            }
        });
        return new ListQuery(request.getRequestURI(), asked);
    }

    /** All of it, as it is ordinarily shown: for the page that a form answers with. */
    public static ListQuery first(String path) {
        return new ListQuery(path, Map.of());
    }

    /** @throws Problem PARAMETER-INVALID when longer than 100 characters */
    public String text(String name) {
        String text = asked.getOrDefault(name, "");
        if (text.length() > LONGEST) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, name);
        }
        return text;
    }

    /** From 1. @throws Problem PARAMETER-INVALID */
    public int page() {
        String page = text(PAGE);
        if (!page.matches("|[1-9][0-9]{0,5}")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, PAGE);
        }
        return page.isEmpty() ? 1 : Integer.parseInt(page);
    }

    /** Of the file. @throws Problem PARAMETER-INVALID */
    public FileForm form() {
        return FileForm.of(asked.getOrDefault("format", "csv"), asked.getOrDefault("charset", "UTF-8"));
    }

    /** The same question with another answer to one part of it. @param value empty to leave the part out */
    public String with(String name, String value) {
        Map<String, String> other = new TreeMap<>(asked);
        other.keySet().removeAll(APART);
        // Another order or another filter begins at the first page.
        other.remove(PAGE);
        other.put(name, value);
        String said = other.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> encoded(part.getKey()) + "=" + encoded(part.getValue()))
                .collect(Collectors.joining("&"));
        return said.isEmpty() ? path : path + "?" + said;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
