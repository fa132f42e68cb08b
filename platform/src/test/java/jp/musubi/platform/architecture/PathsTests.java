package jp.musubi.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.access.PathRow;
import jp.musubi.platform.kernel.access.Paths;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** どの HTTP の道にも道の表に行がある。From the code alone, in a second; PathsTest asks the running app the same. */
@Tag("architecture")
class PathsTests {

    @Test
    void 部屋が開く道は_どれも道の表に行を持つ() {
        Set<String> rows = Paths.list().stream().map(PathsTests::line).collect(Collectors.toCollection(TreeSet::new));
        Set<String> served = MainClasses.ALL.stream()
                .map(JavaClass::reflect)
                .filter(type -> AnnotatedElementUtils.hasAnnotation(type, Controller.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()).flatMap(method -> lines(type, method)))
                .filter(line -> !line.contains("${"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(served).as("controllers").hasSizeGreaterThan(30);
        assertThat(served)
                .as("paths.tsv (kernel/access) needs a row for each path of a controller")
                .allMatch(rows::contains, "has a row");
    }

    private static String line(PathRow row) {
        return row.method() + " " + row.pattern();
    }

    private static Stream<String> lines(Class<?> type, Method method) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (mapping == null) {
            return Stream.empty();
        }
        RequestMapping above = AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
        List<String> methods = mapping.method().length == 0
                ? List.of("ANY")
                : Arrays.stream(mapping.method()).map(Enum::name).toList();
        return methods.stream()
                .flatMap(verb -> paths(above)
                        .flatMap(before -> paths(mapping).map(path -> before + path))
                        .map(path -> verb + " " + plain(path)));
    }

    private static Stream<String> paths(RequestMapping mapping) {
        return mapping == null || mapping.path().length == 0 ? Stream.of("") : Arrays.stream(mapping.path());
    }

    private static String plain(String pattern) {
        return pattern.replaceAll("\\{([A-Za-z]+):(?:[^{}]|\\{[^{}]*})*}", "{$1}");
    }
}
