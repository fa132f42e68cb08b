package jp.musubi.platform.kernel.signin.client;

import com.nimbusds.jwt.JWTParser;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** 申し立ての読み取り。SMART backend services send no client_id: the assertion's issuer says who it is. */
final class AssertionConverter implements AuthenticationConverter {

    static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        String assertion = single(request, OAuth2ParameterNames.CLIENT_ASSERTION);
        if (assertion == null || !TYPE.equals(single(request, OAuth2ParameterNames.CLIENT_ASSERTION_TYPE))) {
            return null;
        }
        String issuer = issuerOf(assertion);
        String named = single(request, OAuth2ParameterNames.CLIENT_ID);
        if (named != null && !named.equals(issuer)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
        }
        return new OAuth2ClientAuthenticationToken(issuer, new ClientAuthenticationMethod(TYPE), assertion, Map.of());
    }

    private static @Nullable String single(HttpServletRequest request, String parameter) {
        String[] values = request.getParameterValues(parameter);
        if (values != null && values.length > 1) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_REQUEST);
        }
        return values == null ? null : values[0];
    }

    private static String issuerOf(String assertion) {
        try {
            String issuer = JWTParser.parse(assertion).getJWTClaimsSet().getIssuer();
            if (issuer != null && !issuer.isBlank()) {
                return issuer;
            }
        } catch (ParseException unreadable) {
            // Refused below like an assertion that names nobody.
        }
        throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
    }
}
