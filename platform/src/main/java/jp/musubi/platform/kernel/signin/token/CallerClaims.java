package jp.musubi.platform.kernel.signin.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.signin.CallerAuthentication;
import jp.musubi.platform.kernel.signin.scope.Scopes;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.stereotype.Component;

/** 証の中の呼び手。What a token says of its caller, written and read in one place. */
@Component
class CallerClaims implements Converter<Jwt, AbstractAuthenticationToken> {

    private static final String ROLE = "role";
    private static final String FACILITY = "facility";
    private static final String PERSON = "person";
    private static final String PURPOSE = "purpose";
    private static final String PAYER = "payer";
    private static final String STAFF = "staff";
    private static final String PROFESSION = "profession";
    private static final String EMERGENCY_RIGHT = "emergency_right";
    private static final String SECOND_FACTOR = "second_factor";
    private static final String SCOPE = "scope";
    private static final String CLIENT = "client_id";
    private static final String CONFIRMATION = "cnf";
    private static final String THUMBPRINT = "x5t#S256";

    /** By identity: as long as the gate remembers a verified token, what it says needs no second reading. */
    private final Cache<Jwt, Said> known = Caffeine.newBuilder().weakKeys().build();

    static void write(TokenOrder order, JwtClaimsSet.Builder claims) {
        write(order.caller(), claims);
        claims.claim(CLIENT, order.client());
        Scopes scopes = order.scopes();
        if (scopes != null) {
            claims.claim(SCOPE, scopes.toString());
        }
        String certificate = order.certificate();
        if (certificate != null) {
            claims.claim(CONFIRMATION, Map.of(THUMBPRINT, certificate));
        }
    }

    private static void write(Caller caller, JwtClaimsSet.Builder claims) {
        claims.subject(caller.name());
        claims.claim(ROLE, caller.role().name());
        claims.claim(
                PURPOSE, caller.purposes().stream().sorted().map(Purpose::name).toList());
        FacilityCode facility = caller.facility();
        if (facility != null) {
            claims.claim(FACILITY, facility.digits());
        }
        PersonId person = caller.person();
        if (person != null) {
            claims.claim(PERSON, person.toString());
        }
        String payer = caller.payer();
        if (payer != null) {
            claims.claim(PAYER, payer);
        }
        ActingStaff staff = caller.staff();
        if (staff != null) {
            write(staff, claims);
        }
    }

    private static void write(ActingStaff staff, JwtClaimsSet.Builder claims) {
        claims.claim(STAFF, staff.staffId());
        claims.claim(PROFESSION, staff.profession().name());
        claims.claim(EMERGENCY_RIGHT, staff.emergencyRight());
        claims.claim(SECOND_FACTOR, staff.secondFactor());
    }

    static Caller read(Jwt token) {
        String facility = token.getClaimAsString(FACILITY);
        String person = token.getClaimAsString(PERSON);
        return new Caller(
                Objects.requireNonNull(token.getSubject(), "every token has a subject"),
                Role.valueOf(Objects.requireNonNull(token.getClaimAsString(ROLE), "every token has a role")),
                facility == null ? null : new FacilityCode(facility),
                person == null ? null : PersonId.parse(person),
                purposes(token.getClaimAsStringList(PURPOSE)),
                staff(token),
                token.getClaimAsString(PAYER));
    }

    private static @Nullable ActingStaff staff(Jwt token) {
        String staffId = token.getClaimAsString(STAFF);
        if (staffId == null) {
            return null;
        }
        return new ActingStaff(
                staffId,
                Profession.valueOf(
                        Objects.requireNonNull(token.getClaimAsString(PROFESSION), "staff has a profession")),
                Boolean.TRUE.equals(token.getClaimAsBoolean(EMERGENCY_RIGHT)),
                Boolean.TRUE.equals(token.getClaimAsBoolean(SECOND_FACTOR)));
    }

    /** Each call has an authentication of its own: the framework writes the call's details into it. */
    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        Said said = known.get(token, CallerClaims::said);
        return new CallerAuthentication(said.caller(), said.scopes(), said.certificate());
    }

    private static Said said(Jwt token) {
        String scopes = token.getClaimAsString(SCOPE);
        return new Said(read(token), scopes == null ? null : Scopes.parse(scopes), certificate(token));
    }

    private record Said(
            Caller caller,
            @Nullable Scopes scopes,
            @Nullable String certificate) {}

    private static @Nullable String certificate(Jwt token) {
        Map<String, Object> confirmation = token.getClaimAsMap(CONFIRMATION);
        return confirmation == null ? null : (String) confirmation.get(THUMBPRINT);
    }

    private static Set<Purpose> purposes(@Nullable List<String> names) {
        return names == null ? Set.of() : names.stream().map(Purpose::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
