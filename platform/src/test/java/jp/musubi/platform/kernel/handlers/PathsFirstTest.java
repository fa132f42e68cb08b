package jp.musubi.platform.kernel.handlers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** どの道も、枠組みがそのまま探したときと同じ所に行く。 */
class PathsFirstTest {

    private final RequestMappingHandlerMapping ours = ready(new PathsFirst());
    private final RequestMappingHandlerMapping plain = ready(new RequestMappingHandlerMapping());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/things/one",
                "/things/one/$all",
                "/things/",
                "/things",
                "/%74hings/one",
                "/things/a%2Fb",
                "/things;v=1/one",
                "//things/one",
                "/files/a/b/c.txt",
                "/files/",
                "/anything",
                "/a/b",
                "/things-to-do",
                "/nowhere/else/at/all",
                "/"
            })
    void 書き方が変わっていても同じ所に行く(String path) throws Exception {
        for (String method : List.of("GET", "POST", "HEAD")) {
            assertThat(find(ours, method, path)).as(method + " " + path).isEqualTo(find(plain, method, path));
        }
    }

    @Test
    void どの道も見つからないのではない() throws Exception {
        assertThat(find(ours, "GET", "/things/one")).isEqualTo("one");
        assertThat(find(ours, "GET", "/things/one/$all")).isEqualTo("all");
        assertThat(find(ours, "GET", "/%74hings/one")).isEqualTo("one");
    }

    @ParameterizedTest
    @CsvSource({"/things/{id}, /things/", "/files/**, /files/", "/a?c, /a", "/plain, /plain", "/{any}, /"})
    void 変わりうる字の前までが始まり(String pattern, String beginning) {
        assertThat(PathsFirst.beginningOf(pattern)).isEqualTo(beginning);
    }

    @ParameterizedTest
    @CsvSource({
        "/things/{id}, /things",
        "/things, /things",
        "/, /",
        "/files/**, /files",
        "/a?c/d, *",
        "/{any}, *",
        "/things{more}, *",
        "/a/b/{c}, /a"
    })
    void 決まった一歩目で分ける(String pattern, String step) {
        assertThat(PathsFirst.firstStepOf(pattern)).isEqualTo(step);
    }

    private static String find(RequestMappingHandlerMapping mapping, String method, String path) {
        var request = new MockHttpServletRequest(method, path);
        ServletRequestPathUtils.parseAndCache(request);
        try {
            HandlerExecutionChain chain = mapping.getHandler(request);
            return nameOf(chain);
        } catch (Exception refused) {
            return refused.getClass().getSimpleName();
        }
    }

    private static String nameOf(@Nullable HandlerExecutionChain chain) {
        return chain == null
                ? "nobody"
                : ((HandlerMethod) Objects.requireNonNull(chain.getHandler()))
                        .getMethod()
                        .getName();
    }

    private static RequestMappingHandlerMapping ready(RequestMappingHandlerMapping mapping) {
        var context = new StaticApplicationContext();
        context.registerSingleton("things", Things.class);
        context.refresh();
        mapping.setApplicationContext(context);
        mapping.afterPropertiesSet();
        return mapping;
    }

    @Controller
    static class Things {

        @GetMapping("/things/{id}")
        void one() {}

        @PostMapping("/things/{id}")
        void change() {}

        @GetMapping("/things/{id}/$all")
        void all() {}

        @GetMapping("/things")
        void list() {}

        @GetMapping("/files/**")
        void file() {}

        @GetMapping("/{any:[a-z]+}")
        void any() {}
    }
}
