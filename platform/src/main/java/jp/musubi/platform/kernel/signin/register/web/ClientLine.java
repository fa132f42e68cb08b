package jp.musubi.platform.kernel.signin.register.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import jp.musubi.platform.kernel.signin.register.Client;
import jp.musubi.platform.kernel.signin.register.Clients;
import org.jspecify.annotations.Nullable;

/** 接続システムの一行。As answered; keys are not repeated, their number of bytes would help nobody. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClientLine(
        @JsonProperty("client_id") String id,
        @Nullable String party,
        String name,
        String kind,
        @JsonProperty("token_endpoint_auth_method") String method,
        String scope,
        @JsonProperty("redirect_uris") List<String> redirectUris,
        @JsonProperty("registered_at") String registeredAt,
        @JsonProperty("disabled_at") @Nullable String disabledAt) {

    static ClientLine of(Clients.Entry entry) {
        Client client = entry.client();
        return new ClientLine(
                client.id(),
                client.party(),
                client.japaneseName(),
                client.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                client.proof().method().oauth().getValue(),
                client.scopes().toString(),
                client.redirectUris(),
                entry.registeredAt().toString(),
                entry.disabledAt() == null ? null : entry.disabledAt().toString());
    }
}
