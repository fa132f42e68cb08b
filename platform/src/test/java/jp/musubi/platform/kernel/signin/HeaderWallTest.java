package jp.musubi.platform.kernel.signin;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** The wall lets through exactly what the library's own does. */
class HeaderWallTest {

    private static final String NAME = "X-Note";

    private final HttpFirewall ours = new HeaderWall().firewall();
    private final HttpFirewall theirs = new StrictHttpFirewall();

    @Property
    void どの値も元の壁と同じに通し同じに拒む(@ForAll("texts") String value) {
        assertThat(passes(ours, value)).isEqualTo(passes(theirs, value));
    }

    @Property
    void どの名も元の壁と同じに通し同じに拒む(@ForAll("texts") String name) {
        assertThat(asks(ours, name)).isEqualTo(asks(theirs, name));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(12),
                Arbitraries.strings().ascii().ofMaxLength(12),
                Arbitraries.strings().withChars("ab\t \r\n\u0000\u007fé結").ofMaxLength(8));
    }

    private static boolean passes(HttpFirewall wall, String value) {
        MockHttpServletRequest request = request();
        request.addHeader(NAME, value);
        return isAllowed(wall, request, NAME);
    }

    private static boolean asks(HttpFirewall wall, String name) {
        return isAllowed(wall, request(), name);
    }

    private static boolean isAllowed(HttpFirewall wall, MockHttpServletRequest request, String name) {
        try {
            wall.getFirewalledRequest(request).getHeader(name);
            return true;
        } catch (RequestRejectedException refused) {
            return false;
        }
    }

    private static MockHttpServletRequest request() {
        return new MockHttpServletRequest("GET", "/");
    }
}
