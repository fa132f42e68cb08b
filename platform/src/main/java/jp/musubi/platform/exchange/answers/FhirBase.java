package jp.musubi.platform.exchange.answers;

import jakarta.servlet.http.HttpServletRequest;

/** 自分の住所。The base of this FHIR service as the caller reached it, for absolute addresses in answers. */
public final class FhirBase {

    private FhirBase() {}

    /** E.g. {@code http://localhost:8080/fhir}. */
    public static String of(HttpServletRequest request) {
        String address = request.getRequestURL().toString();
        return address.substring(0, address.length() - request.getRequestURI().length())
                + request.getContextPath()
                + "/fhir";
    }
}
