package jp.musubi.platform.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** 頁の宛先。Addresses that depend on the present request. */
final class PageAddress {

    private PageAddress() {}

    /** Path and query of this page with the language set; the first page when this one was not got by GET. */
    static String inLanguage(String language) {
        HttpServletRequest request = request();
        if (request == null || !request.getMethod().equals("GET")) {
            return "/?" + PageLanguage.PARAMETER + "=" + language;
        }
        return ServletUriComponentsBuilder.fromRequest(request)
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam(PageLanguage.PARAMETER, language)
                .build()
                .toUriString();
    }

    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }
}
