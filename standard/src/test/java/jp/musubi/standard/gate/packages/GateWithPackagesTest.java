package jp.musubi.standard.gate.packages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.gate.Question;
import jp.musubi.standard.gate.findings.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 利用者のパッケージのプロファイルで審査でき、自前の表のあるものは自前の表が優先する。 */
class GateWithPackagesTest {

    private static final String OWN = "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Encounter_eCS";

    @TempDir
    Path folder;

    @Test
    void パッケージのプロファイルで審査する() throws IOException {
        Gate gate = gate();
        assertThat(rules(gate, "http://example.org/P", "")).contains("G-MIN").doesNotContain("G-PROFILE-UNKNOWN");
        assertThat(rules(gate, "http://example.org/P", ",\"gender\":\"male\"")).isEmpty();
        assertThat(rules(Gate.standard(), "http://example.org/P", "")).containsExactly("G-PROFILE-UNKNOWN");
    }

    @Test
    void 版を名指せばその版で_名指さなければ新しい版で審査する() throws IOException {
        Gate gate = gate();
        assertThat(rules(gate, "http://example.org/P|1.0.0", "")).isEmpty();
        assertThat(rules(gate, "http://example.org/P|2.0.0", "")).containsExactly("G-MIN");
    }

    @Test
    void どれが優先かは審査と同じ() throws IOException {
        gate();
        PackageFolder opened = PackageFolder.open(folder);
        Standings standings = new Standings(opened);
        assertThat(opened.packages())
                .extracting(each -> each.file() + " "
                        + each.profiles().stream().map(standings::of).toList())
                .containsExactly("new.tgz [PACKAGE]", "old.tgz [NAMED]", "own.tgz [OWN, NAMED]", "same.tgz [OTHER]");
    }

    private Gate gate() throws IOException {
        Tgz.named("p", "1.0.0").file("package/a.json", patient("0..1")).in(folder, "old.tgz");
        Tgz.named("p", "2.0.0").file("package/a.json", patient("0..1")).in(folder, "same.tgz");
        Tgz.named("p", "2.0.0").file("package/a.json", patient("1..1")).in(folder, "new.tgz");
        Tgz.named("own", "1")
                .file(
                        "package/a.json",
                        Definition.of(OWN, "Encounter").version("1").json())
                .file(
                        "package/b.json",
                        Definition.of(OWN, "Encounter").version("9.9.0").json())
                .in(folder, "own.tgz");
        return Gate.standard().withPackages(PackageFolder.open(folder).tables());
    }

    private static String patient(String gender) {
        return Definition.of("http://example.org/P", "Patient")
                .element("Patient.gender", gender, "code", "")
                .json();
    }

    private static List<String> rules(Gate gate, String profile, String more) {
        String body = "{\"resourceType\":\"Patient\",\"meta\":{\"profile\":[\"" + profile + "\"]}" + more + "}";
        return gate.check(body.getBytes(UTF_8), Question.anyResource()).findings().stream()
                .filter(Finding::blocks)
                .map(Finding::rule)
                .toList();
    }
}
