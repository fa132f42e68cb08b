package jp.musubi.standard.gate.packages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.gate.Question;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.shape.ProfileTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** snapshot から作った表で審査しても、公式の検証器と同じ判定になる。 */
@Tag("once")
class AgainstTheJudgeTest {

    /** A version that our own tables do not hold, so that the packages' tables are the ones that judge. */
    private static final String VERSION = "9.9.9";

    private static final Set<String> PACKAGES = Set.of("jp-clins.r4-1.5.2.tgz", "jp-core.r4-1.1.2-url.tgz");

    /** The judge knows two LOINC codes only, and calls all others wrong (clins §10 trap 26). */
    private static final String LOINC =
            "fhir-jp-validator/jp-core__observation-vital-signs-tier2-benign-and-auto-profile.ndjson";

    @Test
    void CLINSのすべての例で検証器と同じ() throws IOException {
        Path examples = OfficialPackages.folder().resolveSibling("examples");
        List<ProfileTable> tables = tables();
        Pattern profiles = profiles(tables);
        Gate gate = Gate.standard().withPackages(tables);
        List<String> different = new ArrayList<>();
        int judged = 0;
        for (String line : Files.readAllLines(examples.resolveSibling("oracle.tsv"))) {
            String[] cells = line.split("\t", -1);
            String body = cells[4].startsWith("A:") ? example(examples, cells[0], cells[1]) : "";
            String named = profiles.matcher(body).replaceAll("\"$1|" + VERSION + "\"");
            if (!named.equals(body)) {
                judged++;
                boolean accepted = errors(gate, named).isEmpty();
                if (accepted != cells[5].equals("OK")) {
                    different.add(cells[0] + " " + cells[5] + " " + errors(gate, named));
                }
            }
        }
        System.out.println(judged + " examples judged by the tables of packages");
        assertThat(judged).isGreaterThan(100);
        assertThat(different).containsExactly(LOINC + " ERROR []");
    }

    @Test
    void 検証器と同じパッケージを加えても_検証器が認めた例は断られない(@TempDir Path folder) throws IOException {
        Path examples = OfficialPackages.folder().resolveSibling("examples");
        for (String file : PACKAGES) {
            Files.copy(OfficialPackages.folder().resolve(file), folder.resolve(file));
        }
        Gate gate = UsersGate.open(folder, null).gate();
        List<String> refused = new ArrayList<>();
        for (String line : Files.readAllLines(examples.resolveSibling("oracle.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (cells[4].startsWith("A:") && cells[5].equals("OK")) {
                String body = example(examples, cells[0], cells[1]);
                List<String> more = new ArrayList<>(errors(gate, body));
                more.removeAll(errors(Gate.standard(), body));
                if (!more.isEmpty()) {
                    refused.add(cells[0] + " " + more);
                }
            }
        }
        assertThat(refused).isEmpty();
    }

    /** Old names are refused by our own rule, which the judge does not have. */
    private static List<String> errors(Gate gate, String body) {
        return gate.check(body.getBytes(UTF_8), Question.anyResource()).findings().stream()
                .filter(Finding::blocks)
                .map(Finding::rule)
                .filter(rule -> !rule.equals("G-PROFILE-MOVED"))
                .toList();
    }

    private static List<ProfileTable> tables() {
        return OfficialPackages.open().packages().stream()
                .filter(each -> PACKAGES.contains(each.file()))
                .flatMap(each -> each.profiles().stream())
                .map(each -> each.withVersion(VERSION).table())
                .toList();
    }

    /** The names of profiles of resources as they stand in documents; those of extensions are urls too. */
    private static Pattern profiles(List<ProfileTable> tables) {
        return Pattern.compile(tables.stream()
                .filter(table -> !table.type().equals("Extension"))
                .map(table -> Pattern.quote(table.canonical()))
                .collect(Collectors.joining("|", "\"(", ")(\\|[0-9a-z.-]+)?\"")));
    }

    private static String example(Path examples, String name, String line) throws IOException {
        String text = Files.readString(examples.resolve(name), UTF_8);
        return name.endsWith(".ndjson") ? text.split("\n")[Integer.parseInt(line) - 1] : text;
    }
}
