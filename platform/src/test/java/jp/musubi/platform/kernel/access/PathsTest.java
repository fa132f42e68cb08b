package jp.musubi.platform.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.musubi.platform.support.DemoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** どの HTTP の道にも、道の表に行がある。行のない道も、道のない行も、ここで落ちる。 */
@DemoTest
class PathsTest {

    /** Answered by filters, by the library or by the files of the pages: no method of ours has their address. */
    private static final Set<String> OF_FILTERS = Set.of("POST /signout");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private AuthorizationServerSettings signIn;

    @Autowired
    @Qualifier("authorizationServer")
    private SecurityFilterChain signInDoor;

    @Test
    void 動いている結びの道は_すべて表にあり_表の道はすべて動いている() {
        var served = new TreeSet<String>(OF_FILTERS);
        mappings.getHandlerMethods().keySet().forEach(info -> served.addAll(linesOf(info)));
        served.addAll(linesOfSignIn());
        served.addAll(linesOfFiles());
        assertThat(Paths.list())
                .extracting(row -> row.method() + " " + row.pattern())
                .as("paths.tsv: a path without a row, or a row without a path")
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(served);
    }

    @Test
    void 道が受け取る名のついた値は_すべて表にある() {
        mappings.getHandlerMethods()
                .forEach((info, method) -> linesOf(info).forEach(line -> {
                    PathRow row = rowOf(line);
                    assertThat(namesOf(row, PathId.Place.QUERY, PathId.Place.FORM))
                            .as("%s: parameters of the method without a row in ids", line)
                            .containsAll(parametersOf(method));
                }));
    }

    @Test
    void 開いている道は_表で開いているものだけ() {
        Collection<String> open = Paths.list().stream()
                .filter(row -> row.entrance() == Entrance.OPEN)
                .map(PathRow::pattern)
                .toList();
        assertThat(Stream.of(Paths.listOpen(true), Paths.listOpen(false)).flatMap(Arrays::stream))
                .containsOnlyOnceElementsOf(Set.copyOf(open))
                .hasSameSizeAs(Set.copyOf(open));
        assertThat(Paths.listAreas(Entrance.TOKEN)).contains("/fhir", "/fhir/**", "/eligibility/**", "/audit/**");
        assertThat(Paths.listAreas(Entrance.CARD)).containsExactly("/me", "/me/**");
        assertThat(Paths.listAreas(Entrance.DESK))
                .containsExactly("/desk", "/desk/**", "/cybersecurity", "/cybersecurity/**");
    }

    @Test
    void 何も決めない道には_決めなくてよい理由が書いてある() {
        assertThat(Paths.list()).allSatisfy(row -> assertThat(row.why()).isNotBlank());
        assertThat(Paths.list())
                .filteredOn(row -> row.entrance() == Entrance.TOKEN && row.act() != null)
                .allSatisfy(row -> assertThat(row.purposes())
                        .as("%s: an act of a system has a purpose", row.pattern())
                        .isNotEmpty());
    }

    @Test
    void 道の値と表の値が食い違う行は読めない() {
        assertThatThrownBy(() -> PathRow.of(row("GET", "/x/{id}", "-"))).hasMessageContaining("/x/{id}");
        assertThatThrownBy(() -> PathRow.of(row("GET", "/x", "path:id=PERSON"))).hasMessageContaining("/x");
        assertThatThrownBy(() -> PathRow.of(row("GET", "/x", "query:id"))).hasMessageContaining("place:name=KIND");
        assertThat(PathRow.of(row("GET", "/x/{id}", "path:id=PERSON,query:by=STAFF"))
                        .ids())
                .hasSize(2);
    }

    private static Map<String, String> row(String method, String path, String ids) {
        return Map.of(
                "method",
                method,
                "path",
                path,
                "entrance",
                "TOKEN",
                "act",
                "-",
                "classes",
                "-",
                "purposes",
                "-",
                "ids",
                ids,
                "why",
                "a test");
    }

    private static Collection<String> linesOf(RequestMappingInfo info) {
        Set<String> methods = new TreeSet<>();
        info.getMethodsCondition().getMethods().forEach(method -> methods.add(method.name()));
        if (methods.isEmpty()) {
            methods.add("ANY");
        }
        return methods.stream()
                .flatMap(method -> info.getPatternValues().stream().map(pattern -> method + " " + plain(pattern)))
                .toList();
    }

    /** {@code {type:A|B}} is {@code {type}} in the table. */
    private static String plain(String pattern) {
        return pattern.replaceAll("\\{([A-Za-z]+):(?:[^{}]|\\{[^{}]*})*}", "{$1}");
    }

    /** The endpoints of the library that its filters listen at. */
    private List<String> linesOfSignIn() {
        Function<String, Stream<String>> lines = path -> Stream.of("GET", "POST")
                .filter(method -> signInDoor.matches(new MockHttpServletRequest(method, path)))
                .map(method -> method + " " + path);
        return Stream.of(
                        signIn.getAuthorizationEndpoint(),
                        signIn.getPushedAuthorizationRequestEndpoint(),
                        signIn.getDeviceAuthorizationEndpoint(),
                        signIn.getDeviceVerificationEndpoint(),
                        signIn.getTokenEndpoint(),
                        signIn.getJwkSetEndpoint(),
                        signIn.getTokenRevocationEndpoint(),
                        signIn.getTokenIntrospectionEndpoint(),
                        signIn.getClientRegistrationEndpoint(),
                        signIn.getOidcClientRegistrationEndpoint(),
                        signIn.getOidcUserInfoEndpoint(),
                        signIn.getOidcLogoutEndpoint(),
                        "/.well-known/oauth-authorization-server",
                        "/.well-known/openid-configuration")
                .flatMap(lines)
                .toList();
    }

    private static List<String> linesOfFiles() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/static"))) {
            return files.map(file -> "GET /" + file.getFileName() + (Files.isDirectory(file) ? "/**" : ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PathRow rowOf(String line) {
        return Paths.list().stream()
                .filter(row -> line.equals(row.method() + " " + row.pattern()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("paths.tsv has no row for " + line));
    }

    private static List<String> namesOf(PathRow row, PathId.Place... places) {
        return row.ids().stream()
                .filter(id -> List.of(places).contains(id.place()))
                .map(PathId::name)
                .toList();
    }

    private static List<String> parametersOf(HandlerMethod method) {
        return Arrays.stream(method.getMethod().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                // A whole form: its fields stand in the table, and what else is sent is not read.
                .filter(parameter -> !Map.class.isAssignableFrom(parameter.getType()))
                .map(PathsTest::nameOf)
                .toList();
    }

    private static String nameOf(Parameter parameter) {
        RequestParam annotation = parameter.getAnnotation(RequestParam.class);
        String given = annotation.name().isEmpty() ? annotation.value() : annotation.name();
        return given.isEmpty() ? parameter.getName() : given;
    }
}
