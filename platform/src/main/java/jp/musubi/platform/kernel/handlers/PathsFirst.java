package jp.musubi.platform.kernel.handlers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * 道の始まりで選ぶ。Only the patterns are tried whose first step is the path's, and which begin as it does up to their first
 * variable. The web framework tries each pattern of the platform against each call, which cost a tenth of a look, and asking
 * each whether it may be tried still cost a fifteenth. It finds the same handler: what is not plain (a path with escapes,
 * parameters or doubled slashes, none or several patterns that match) is left to the framework.
 */
final class PathsFirst extends RequestMappingHandlerMapping {

    /** Patterns of which not even the first step is fixed. */
    private static final String ANY = "*";

    /** @param beginning what each path begins with that the pattern may match */
    private record Place(String beginning, RequestMappingInfo info, HandlerMethod handler) {}

    private record Found(RequestMappingInfo match, HandlerMethod handler) {}

    private Map<String, List<Place>> places = Map.of();

    @Override
    public void afterPropertiesSet() {
        super.afterPropertiesSet();
        Map<String, List<Place>> all = new HashMap<>();
        getHandlerMethods()
                .forEach((info, handler) -> info.getPatternValues()
                        .forEach(pattern -> all.computeIfAbsent(firstStepOf(pattern), step -> new ArrayList<>())
                                .add(new Place(beginningOf(pattern), info, handler))));
        places = all;
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String lookupPath, HttpServletRequest request)
            throws Exception {
        Found only = findOnly(request);
        if (only == null) {
            return super.lookupHandlerMethod(lookupPath, request);
        }
        request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, only.handler());
        handleMatch(only.match(), lookupPath, request);
        return only.handler();
    }

    /** Null when none or several match, or the path is written in an unusual way. */
    private @Nullable Found findOnly(HttpServletRequest request) {
        String path = ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .value();
        if (isUnusual(path)) {
            return null;
        }
        List<Found> found = new ArrayList<>(2);
        addMatching(places.getOrDefault(stepOf(path), List.of()), path, request, found);
        addMatching(places.getOrDefault(ANY, List.of()), path, request, found);
        return found.size() == 1 ? found.get(0) : null;
    }

    private void addMatching(List<Place> some, String path, HttpServletRequest request, List<Found> found) {
        for (Place place : some) {
            if (path.startsWith(place.beginning())) {
                RequestMappingInfo match = getMatchingMapping(place.info(), request);
                if (match != null) {
                    found.add(new Found(match, place.handler()));
                }
            }
        }
    }

    private static boolean isUnusual(String path) {
        return path.indexOf('%') >= 0 || path.indexOf(';') >= 0 || path.contains("//");
    }

    /** Up to the second slash, of a path that begins with one. */
    private static String stepOf(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }

    static String firstStepOf(String pattern) {
        String beginning = beginningOf(pattern);
        boolean fixed = beginning.equals(pattern) || beginning.indexOf('/', 1) > 0;
        return fixed ? stepOf(beginning) : ANY;
    }

    /** Up to the first character that may stand for others. */
    static String beginningOf(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            if ("{*?\\".indexOf(pattern.charAt(i)) >= 0) {
                return pattern.substring(0, i);
            }
        }
        return pattern;
    }
}
