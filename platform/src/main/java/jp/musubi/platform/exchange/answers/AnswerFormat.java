package jp.musubi.platform.exchange.answers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.exchange.queries.QueryString;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** 答えの形。JSON, unless the caller asks for XML by {@code _format} or Accept. */
public enum AnswerFormat {
    JSON,
    XML;

    private static final Set<String> JSON_NAMES =
            Set.of("json", "application/json", "application/fhir+json", "text/json");
    private static final Set<String> XML_NAMES = Set.of("xml", "application/xml", "application/fhir+xml", "text/xml");
    private static final MediaType FHIR_JSON = MediaType.parseMediaType("application/fhir+json");

    /**
     * {@code _format} wins over Accept, as FHIR has it.
     *
     * @throws Problem NOT-ACCEPTABLE; PARAMETER-INVALID when the query cannot be read
     */
    public static AnswerFormat of(HttpServletRequest request) {
        for (QueryString.Pair pair : QueryString.pairs(request)) {
            if (pair.name().equals("_format")) {
                // An unescaped + arrives as a blank.
                return named(pair.value().replace(' ', '+'));
            }
        }
        List<String> accept = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        return accept.isEmpty() ? JSON : accepted(accept);
    }

    private static AnswerFormat named(String name) {
        String plain = name.contains(";") ? name.substring(0, name.indexOf(';')) : name;
        if (JSON_NAMES.contains(plain)) {
            return JSON;
        }
        if (XML_NAMES.contains(plain)) {
            return XML;
        }
        throw new Problem(ProblemCode.NOT_ACCEPTABLE, "_format");
    }

    private static AnswerFormat accepted(List<String> accept) {
        List<MediaType> wanted = parse(accept);
        // A browser names XML beside HTML without meaning FHIR.
        boolean browser = wanted.stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
        for (MediaType type : wanted) {
            String name = type.getType() + "/" + type.getSubtype();
            if (XML_NAMES.contains(name) && !browser) {
                return XML;
            }
            if (JSON_NAMES.contains(name) || type.includes(FHIR_JSON)) {
                return JSON;
            }
        }
        throw new Problem(ProblemCode.NOT_ACCEPTABLE, HttpHeaders.ACCEPT);
    }

    private static List<MediaType> parse(List<String> accept) {
        try {
            List<MediaType> wanted = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(wanted);
            wanted.sort((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()));
            return wanted;
        } catch (InvalidMediaTypeException unreadable) {
            throw new Problem(ProblemCode.NOT_ACCEPTABLE, HttpHeaders.ACCEPT);
        }
    }
}
