package jp.musubi.platform.kernel.signin.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.kernel.settings.Settings;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 頼みの書き方。What of an authorization request is needed again at the token endpoint, as JSON. */
@Component
class StoredRequest {

    private static final List<String> PKCE =
            List.of(PkceParameterNames.CODE_CHALLENGE, PkceParameterNames.CODE_CHALLENGE_METHOD);

    private final JsonMapper json;
    private final String authorizationUri;

    StoredRequest(JsonMapper json, Settings settings) {
        this.json = json;
        this.authorizationUri = settings.url() + "/oauth2/authorize";
    }

    String write(OAuth2AuthorizationRequest request) {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put("redirect_uri", request.getRedirectUri());
        PKCE.forEach(name ->
                kept.put(name, (String) request.getAdditionalParameters().get(name)));
        return json.writeValueAsString(kept);
    }

    OAuth2AuthorizationRequest read(String text, String client, Set<String> scopes) {
        Map<String, String> kept = json.readValue(text, new TypeReference<>() {});
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(authorizationUri)
                .clientId(client)
                .redirectUri(kept.get("redirect_uri"))
                .scopes(scopes)
                .additionalParameters(parameters -> PKCE.forEach(name -> parameters.put(name, kept.get(name))))
                .build();
    }
}
