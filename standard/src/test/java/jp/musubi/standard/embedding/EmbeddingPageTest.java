package jp.musubi.standard.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.musubi.standard.gate.examples.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/embedding.md の例は、書いてあるとおりに動く。 */
class EmbeddingPageTest {

    /** Calls the test methods of a class, as a test library does. */
    private static final String RUNNER = """
            class Runner {
                public static void main(String[] names) throws Exception {
                    Class<?> tests = Class.forName(names[0]);
                    for (var method : tests.getDeclaredMethods()) {
                        if (method.isAnnotationPresent(org.junit.jupiter.api.Test.class)) {
                            var constructor = tests.getDeclaredConstructor();
                            constructor.setAccessible(true);
                            method.setAccessible(true);
                            method.invoke(constructor.newInstance());
                            System.out.println("passed " + method.getName());
                        }
                    }
                }
            }
            """;

    private final Page page = Page.read();

    @TempDir
    private Path folder;

    private Workshop workshop;

    @BeforeEach
    void somethingToJudge() throws IOException {
        workshop = new Workshop(folder);
        Files.write(folder.resolve("lab.json"), Examples.standard().get("lab"));
        Files.write(folder.resolve("condition.json"), Examples.standard().get("condition"));
        Files.writeString(folder.resolve("broken.json"), "{\n oops");
    }

    @ParameterizedTest
    @MethodSource("names")
    void どの例も_警告なしに組み立てられる(String name) throws IOException {
        assertThat(workshop.compile(name, page.classes().get(name))).isEmpty();
    }

    static Stream<String> names() {
        return Page.read().classes().keySet().stream();
    }

    @Test
    void 五行の例は_受付可否と所見を言う() throws IOException, InterruptedException {
        workshop.compile("Validate", page.classes().get("Validate"));
        assertThat(workshop.run("Validate", "lab.json")).endsWith("受付可\n").doesNotContain("受付不可");
        assertThat(workshop.run("Validate", "broken.json"))
                .startsWith("G-JSON-SYNTAX 2行 ")
                .endsWith("受付不可\n");
    }

    @Test
    void 五行の例は_五つの文でできている() {
        String main = page.classes().get("Validate");
        String body = main.substring(main.indexOf("Exception {") + 11);
        assertThat(body.chars().filter(sign -> sign == ';').count()).isLessThanOrEqualTo(5);
    }

    @ParameterizedTest(name = "{0} から {1} の版で → {2}")
    @CsvSource({"1312345679, 1.5.2, 1.5.2 受付可", "1318814790, 1.5.2, 1.5.2 受付不可"})
    void 入口と同じ例は_送る施設も見る(String sender, String guide, String said) throws IOException, InterruptedException {
        workshop.compile("ValidateAsTheIntake", page.classes().get("ValidateAsTheIntake"));
        assertThat(workshop.run("ValidateAsTheIntake", "lab.json", sender, guide))
                .isEqualTo(said + "\n");
    }

    @Test
    void 試験の例は_三つとも通る() throws IOException, InterruptedException {
        workshop.compile("OurExportTest", page.classes().get("OurExportTest"));
        workshop.compile("Runner", RUNNER);
        assertThat(workshop.run("Runner", "OurExportTest").lines())
                .hasSize(3)
                .allMatch(line -> line.startsWith("passed "));
    }

    @Test
    void 加え方の名と版は_この_jar_のもの() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(page.xml())
                .contains(element("groupId", pom), element("artifactId", pom.substring(pom.indexOf("</parent>"))))
                .contains(element("version", pom));
    }

    private static String element(String name, String xml) {
        var element = Pattern.compile("<" + name + ">[^<]+</" + name + ">").matcher(xml);
        assertThat(element.find()).isTrue();
        return element.group();
    }
}
