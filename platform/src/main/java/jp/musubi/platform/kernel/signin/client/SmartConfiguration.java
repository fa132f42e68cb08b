package jp.musubi.platform.kernel.signin.client;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.musubi.platform.kernel.settings.Settings;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 接続の案内 (SMART App Launch 2.2, conformance)。Only what is offered here stands in it. */
@RestController
class SmartConfiguration {

    private final String base;

    SmartConfiguration(Settings settings) {
        this.base = settings.url().toString();
    }

    /** The same answer for everybody; apps in a browser read it before they know anything else. */
    @GetMapping(
            path = {"/.well-known/smart-configuration", "/fhir/.well-known/smart-configuration"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> guide() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(words());
    }

    private Map<String, Object> words() {
        Map<String, Object> guide = new LinkedHashMap<>();
        guide.put("issuer", base);
        guide.put("jwks_uri", base + "/oauth2/jwks");
        guide.put("token_endpoint", base + "/oauth2/token");
        guide.put("introspection_endpoint", base + "/oauth2/introspect");
        guide.put("revocation_endpoint", base + "/oauth2/revoke");
        guide.put("authorization_endpoint", base + "/oauth2/authorize");
        guide.putAll(Offer.IN_METADATA);
        guide.put("capabilities", Offer.CAPABILITIES);
        return guide;
    }
}
