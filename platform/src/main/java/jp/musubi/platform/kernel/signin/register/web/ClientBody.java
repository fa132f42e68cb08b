package jp.musubi.platform.kernel.signin.register.web;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.security.auth.x500.X500Principal;
import jp.musubi.platform.kernel.people.certificates.Certificate;
import jp.musubi.platform.kernel.problems.PlaceName;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.signin.certificate.Pem;
import jp.musubi.platform.kernel.signin.keysets.KeySets;
import jp.musubi.platform.kernel.signin.register.Client;
import jp.musubi.platform.kernel.signin.register.ClientKind;
import jp.musubi.platform.kernel.signin.register.ClientMethod;
import jp.musubi.platform.kernel.signin.scope.Scopes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** 登録の本文。Which field is wrong is said by its name; unknown fields are refused. */
final class ClientBody {

    private static final Set<String> FIELDS = Set.of(
            "id",
            "party",
            "name",
            "kind",
            "jwks",
            "jwks_uri",
            "tls_subject",
            "tls_certificate",
            "scope",
            "redirect_uris");

    private final JsonNode body;
    private final KeySets keys;

    ClientBody(JsonNode body, KeySets keys) {
        this.body = body;
        this.keys = keys;
    }

    /** @throws Problem PARAMETER-UNKNOWN, PARAMETER-MISSING, PARAMETER-INVALID with the name of the field */
    Client read(String ownParty) {
        for (String field : body.propertyNames()) {
            if (!FIELDS.contains(field)) {
                throw new Problem(ProblemCode.PARAMETER_UNKNOWN, PlaceName.of(field));
            }
        }
        ClientKind kind = kind();
        String party = kind == ClientKind.PERSON_APP ? null : text("party", ownParty);
        try {
            return new Client(id(party), party, need("name"), kind, proof(kind), scopes(kind), redirectUris(kind));
        } catch (IllegalArgumentException wrong) {
            throw invalid(kind == ClientKind.SYSTEM ? "jwks" : "redirect_uris");
        }
    }

    private ClientKind kind() {
        return switch (text("kind", "system")) {
            case "system" -> ClientKind.SYSTEM;
            case "staff-app" -> ClientKind.STAFF_APP;
            case "person-app" -> ClientKind.PERSON_APP;
            default -> throw invalid("kind");
        };
    }

    private String id(@Nullable String party) {
        String id = text("id", "");
        if (id.isEmpty()) {
            return (party == null ? "app" : party) + "-"
                    + UUID.randomUUID().toString().substring(0, 8);
        }
        if (!id.matches("[a-z0-9][a-z0-9-]{2,63}") || id.equals("new") || id.matches(".*[0-9]{7}.*")) {
            throw invalid("id");
        }
        return id;
    }

    private Client.Proof proof(ClientKind kind) {
        var proofs = new ArrayList<Client.Proof>();
        if (body.has("jwks")) {
            proofs.add(checked("jwks", () -> keys.proofByKeys(body.get("jwks").toString())));
        }
        if (body.has("jwks_uri")) {
            proofs.add(checked("jwks_uri", () -> keys.proofByAddress(URI.create(need("jwks_uri")))));
        }
        if (body.has("tls_certificate")) {
            proofs.add(proofByCertificate(kind));
        }
        if (proofs.isEmpty() && kind != ClientKind.SYSTEM) {
            return new Client.Proof(ClientMethod.NONE, "");
        }
        if (proofs.size() != 1) {
            throw new Problem(proofs.isEmpty() ? ProblemCode.PARAMETER_MISSING : ProblemCode.PARAMETER_INVALID, "jwks");
        }
        return proofs.get(0);
    }

    private Client.Proof proofByCertificate(ClientKind kind) {
        X509Certificate certificate = certificate().orElseThrow();
        String name = certificate.getSubjectX500Principal().getName();
        boolean named = body.has("tls_subject");
        if (kind != ClientKind.SYSTEM
                || (named
                        && !checked("tls_subject", () -> new X500Principal(need("tls_subject")).getName())
                                .equals(name))) {
            throw invalid(named ? "tls_subject" : "tls_certificate");
        }
        return named
                ? new Client.Proof(ClientMethod.CERTIFICATE_NAME, name)
                : new Client.Proof(ClientMethod.CERTIFICATE, Certificate.thumbprintOf(certificate));
    }

    /** The one that was handed in, to stand in the register of certificates. */
    Optional<X509Certificate> certificate() {
        return body.has("tls_certificate")
                ? Optional.of(checked(
                        "tls_certificate",
                        () -> Pem.certificates(need("tls_certificate")).get(0)))
                : Optional.empty();
    }

    private Scopes scopes(ClientKind kind) {
        String byDefault = switch (kind) {
            case SYSTEM -> "system/*.cruds";
            case STAFF_APP -> "user/*.cruds " + Scopes.OFFLINE;
            case PERSON_APP -> Scopes.LAUNCH_PATIENT + " patient/*.rs " + Scopes.OFFLINE;
        };
        String level = switch (kind) {
            case SYSTEM -> "system";
            case STAFF_APP -> "user";
            case PERSON_APP -> "patient";
        };
        return checked("scope", () -> {
            Scopes scopes = Scopes.parse(text("scope", byDefault));
            boolean ofPersons = kind == ClientKind.PERSON_APP || !scopes.has(Scopes.LAUNCH_PATIENT);
            if (scopes.isEmpty() || !scopes.areOf(level) || !ofPersons) {
                throw new IllegalArgumentException("another level");
            }
            return scopes;
        });
    }

    private List<String> redirectUris(ClientKind kind) {
        if (kind == ClientKind.SYSTEM && !body.has("redirect_uris")) {
            return List.of();
        }
        if (!body.has("redirect_uris") || !body.get("redirect_uris").isArray()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "redirect_uris");
        }
        var uris = new ArrayList<String>();
        for (JsonNode uri : body.get("redirect_uris")) {
            String text = uri.isString() ? uri.stringValue() : "";
            if (!RedirectUri.mayBeRegistered(text)) {
                throw invalid("redirect_uris");
            }
            uris.add(text);
        }
        return uris;
    }

    private String need(String field) {
        String text = text(field, "");
        if (text.isBlank()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, field);
        }
        return text;
    }

    private String text(String field, String byDefault) {
        JsonNode value = body.get(field);
        if (value == null) {
            return byDefault;
        }
        if (!value.isString() || value.stringValue().length() > 8_000) {
            throw invalid(field);
        }
        return value.stringValue();
    }

    private static <T> T checked(String field, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException wrong) {
            throw invalid(field);
        }
    }

    private static Problem invalid(String field) {
        return new Problem(ProblemCode.PARAMETER_INVALID, field);
    }
}
