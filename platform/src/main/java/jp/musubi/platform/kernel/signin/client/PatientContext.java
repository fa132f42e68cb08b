package jp.musubi.platform.kernel.signin.client;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2AccessTokenResponseAuthenticationSuccessHandler;

/**
 * アプリに知らせる本人。A person's app is told in {@code patient} whose records it may ask for: the id that the token itself names.
 * SMART App Launch 2.2, launch context; of staff and systems nobody is in context.
 */
final class PatientContext {

    private static final String PATIENT = "patient";
    private static final String PERSON = "person";

    private PatientContext() {}

    static OAuth2AccessTokenResponseAuthenticationSuccessHandler answers() {
        var answers = new OAuth2AccessTokenResponseAuthenticationSuccessHandler();
        answers.setAccessTokenResponseCustomizer(PatientContext::add);
        return answers;
    }

    private static void add(OAuth2AccessTokenAuthenticationContext context) {
        OAuth2AccessTokenAuthenticationToken made = context.getAuthentication();
        String person = personOf(made.getAccessToken().getTokenValue());
        if (person != null) {
            Map<String, Object> words = new HashMap<>(made.getAdditionalParameters());
            words.put(PATIENT, person);
            context.getAccessTokenResponse().additionalParameters(words);
        }
    }

    /** Of a token that was made in this very call: nothing is left to verify. */
    private static @Nullable String personOf(String token) {
        try {
            return JWTParser.parse(token).getJWTClaimsSet().getStringClaim(PERSON);
        } catch (ParseException never) {
            throw new IllegalStateException("our own token is a JWT");
        }
    }
}
