package jp.musubi.platform.kernel.signin.client;

import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.signin.scope.Scopes;

/** 出しているもの。What metadata and the SMART guide say; both are made from here. */
final class Offer {

    static final List<String> GRANTS = List.of("client_credentials", "authorization_code", "refresh_token");
    static final List<String> METHODS =
            List.of("private_key_jwt", "tls_client_auth", "self_signed_tls_client_auth", "none");
    static final List<String> ALGORITHMS = List.of("RS384", "ES384");
    static final List<String> SCOPES = List.of(
            "system/*.cruds",
            "system/*.rs",
            "user/*.cruds",
            "user/*.rs",
            "patient/*.rs",
            Scopes.LAUNCH_PATIENT,
            Scopes.OFFLINE,
            "purpose/SHARE_VIEW",
            "purpose/SUBMIT",
            "purpose/LETTER_DELIVERY");
    static final List<String> CAPABILITIES = List.of(
            "launch-standalone",
            "context-standalone-patient",
            "client-public",
            "client-confidential-asymmetric",
            "permission-offline",
            "permission-patient",
            "permission-user",
            "permission-v2");

    static final Map<String, Object> IN_METADATA = Map.of(
            "grant_types_supported", GRANTS,
            "response_types_supported", List.of("code"),
            "scopes_supported", SCOPES,
            "token_endpoint_auth_methods_supported", METHODS,
            "token_endpoint_auth_signing_alg_values_supported", ALGORITHMS,
            "code_challenge_methods_supported", List.of("S256"));

    private Offer() {}
}
