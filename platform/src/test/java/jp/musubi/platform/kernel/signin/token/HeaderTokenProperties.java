package jp.musubi.platform.kernel.signin.token;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** What the library's own reading of the header answers is the oracle. */
class HeaderTokenProperties {

    private final BearerTokenResolver own = new HeaderToken();
    private final BearerTokenResolver library = new DefaultBearerTokenResolver();

    @Property(tries = 2_000)
    void どの見出しでも_ライブラリと同じ証か同じ断り(@ForAll("headers") String header) {
        assertThat(answer(own, header)).isEqualTo(answer(library, header));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer  a",
                "Bearer =",
                "Bearer a=",
                "Bearer a==",
                "Bearer a=b",
                "bearer a",
                "BEARER a.b-c_d~e+f/g",
                "Bearera",
                "Basic YTpi",
                "Bearer a b",
                "Bearer あ",
                " Bearer a",
                "Bearer a "
            })
    void 境の見出しでも同じ(String header) {
        assertThat(answer(own, header)).isEqualTo(answer(library, header));
    }

    @Test
    void 見出しがなければ証もない() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameter("access_token", "abc");

        assertThat(own.resolve(request)).isNull();
    }

    @Provide
    Arbitrary<String> headers() {
        Arbitrary<String> schemes = Arbitraries.of("Bearer ", "bearer ", "BEARER ", "Bearer", "Bearer  ", "Basic ", "");
        Arbitrary<String> tokens = Arbitraries.strings()
                .withChars("abzAZ059-._~+/=")
                .withChars(' ', '@', '[', '`', '{', ':', 'あ', '\t')
                .ofMaxLength(6);
        Arbitrary<String> ends = Arbitraries.of("", "=", "==", " ", "\n");
        return Combinators.combine(schemes, tokens, ends).as((scheme, token, end) -> scheme + token + end);
    }

    private static @Nullable String answer(BearerTokenResolver resolver, String header) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Authorization", header);
        try {
            return resolver.resolve(request);
        } catch (OAuth2AuthenticationException refused) {
            return "refused: " + refused.getError().getErrorCode() + " " + refused.getMessage();
        }
    }
}
