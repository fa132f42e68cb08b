package jp.musubi.platform.commandline.packages;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.musubi.standard.gate.packages.FhirPackage;
import jp.musubi.standard.gate.packages.differences.Difference;
import jp.musubi.standard.gate.packages.differences.Judgement;
import jp.musubi.standard.gate.packages.differences.ProfileDifference;
import jp.musubi.standard.gate.packages.snapshots.PackageConstraint;
import jp.musubi.standard.gate.packages.snapshots.PackageProfile;

/** プログラムへ。One line for each difference; names and order are a promise (docs/commands.md). */
final class JsonReport {

    private final PrintStream out;

    JsonReport(PrintStream out) {
        this.out = out;
    }

    void say(FhirPackage read) {
        for (PackageProfile profile : read.profiles()) {
            ProfileDifference compared = ProfileDifference.find(profile);
            if (compared != null) {
                compared.differences().forEach(each -> say(row(read, compared, each)));
            }
            ProfileDifference.unknownOf(profile).forEach(each -> say(invariant(read, profile, each)));
        }
    }

    private static Map<String, String> row(FhirPackage read, ProfileDifference compared, Difference difference) {
        Judgement judgement = compared.judge(difference);
        Map<String, String> line = line("row", read, compared.profile());
        line.put("guide", compared.guide().version());
        line.put("path", difference.path());
        line.put("side", difference.side().name().toLowerCase(java.util.Locale.ROOT));
        line.put(
                "aspects",
                difference.aspects().stream()
                        .map(each -> each.name().toLowerCase(java.util.Locale.ROOT))
                        .sorted()
                        .collect(Collectors.joining(" ")));
        line.put("ours", difference.ours());
        line.put("theirs", difference.theirs());
        line.put("verdict", judgement.verdict().name().toLowerCase(java.util.Locale.ROOT));
        line.put("reason", judgement.reason());
        line.put("source", judgement.source());
        return line;
    }

    private static Map<String, String> invariant(FhirPackage read, PackageProfile of, PackageConstraint constraint) {
        Map<String, String> line = line("invariant", read, of);
        line.put("path", constraint.path());
        line.put("key", constraint.key());
        line.put("severity", constraint.severity());
        line.put("expression", constraint.expression());
        return line;
    }

    private static Map<String, String> line(String kind, FhirPackage read, PackageProfile of) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("kind", kind);
        line.put("file", read.file());
        line.put("package", read.label());
        line.put("profile", of.canonical());
        line.put("version", of.version());
        return line;
    }

    private void say(Map<String, String> line) {
        out.println(line.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ":" + quoted(member.getValue()))
                .collect(Collectors.joining(",", "{", "}")));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char sign : text.toCharArray()) {
            if (sign == '"' || sign == '\\') {
                quoted.append('\\').append(sign);
            } else if (sign < ' ') {
                quoted.append(String.format("\\u%04x", (int) sign));
            } else {
                quoted.append(sign);
            }
        }
        return quoted.append('"').toString();
    }
}
