package jp.musubi.platform.commandline.packages;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.musubi.standard.gate.packages.FhirPackage;
import jp.musubi.standard.gate.packages.PackageFolder;
import jp.musubi.standard.gate.packages.Standings;
import jp.musubi.standard.gate.packages.Unusable;
import jp.musubi.standard.gate.packages.differences.Difference;
import jp.musubi.standard.gate.packages.differences.Difference.Side;
import jp.musubi.standard.gate.packages.differences.Judgement;
import jp.musubi.standard.gate.packages.differences.ProfileDifference;
import jp.musubi.standard.gate.packages.differences.Verdict;
import jp.musubi.standard.gate.packages.snapshots.LeftOut;
import jp.musubi.standard.gate.packages.snapshots.PackageConstraint;
import jp.musubi.standard.gate.packages.snapshots.PackageProfile;

/** 人へ。Numbers stand in front: letters of two widths do not line up. */
final class TextReport {

    private static final String HEAD = "  パッケージだけ / 自前だけ / 食い違い / 未確認   版  優先  プロファイル"
            + "   (theirs / ours / both / not judged yet, version, what prevails, profile)";

    private final PackageFolder folder;
    private final Standings standings;
    private final boolean rows;
    private final PrintStream out;
    private final Map<String, Integer> reasons = new TreeMap<>();
    private final List<String> unknown = new ArrayList<>();
    private int compared;

    TextReport(PackageFolder folder, boolean rows, PrintStream out) {
        this.folder = folder;
        this.standings = new Standings(folder);
        this.rows = rows;
        this.out = out;
    }

    void say(FhirPackage read) {
        out.println(read.file() + "  " + read.label());
        out.println("  プロファイル profiles " + read.profiles().size() + ", 値セット value sets " + read.valueSets()
                + ", コードシステム code systems " + read.codeSystems());
        unusable(read);
        leftOut(read);
        if (!read.profiles().isEmpty()) {
            out.println(HEAD);
        }
        read.profiles().forEach(this::say);
        out.println();
    }

    void end() {
        out.println("まとめ Summary");
        out.println(row(folder.packages().size(), "パッケージ packages"));
        out.println(row(folder.tables().size(), "プロファイル profiles"));
        out.println(row(compared, "自前の表と比べたもの compared with our own tables"));
        reasons.forEach((reason, count) -> out.println(row(count, reason)));
        out.println(row(unknown.size(), "自前の決まりにない不変条件 invariants without a rule of ours"));
        unknown.forEach(each -> out.println("            " + each));
    }

    private void say(PackageProfile profile) {
        ProfileDifference difference = ProfileDifference.find(profile);
        String counts = difference == null ? "   -    -    -    -" : counts(difference);
        out.println(counts + "  " + profile.version() + "  "
                + standings.of(profile).japanese() + "  " + profile.canonical());
        if (difference != null) {
            compared++;
            difference.differences().forEach(each -> say(difference, each));
        }
        ProfileDifference.unknownOf(profile).forEach(each -> say(profile, each));
    }

    private static String counts(ProfileDifference difference) {
        long open = difference.differences().stream()
                .filter(each -> difference.judge(each).verdict() == Verdict.OPEN)
                .count();
        return String.format(
                "%4d %4d %4d %4d",
                difference.count(Side.THEIRS), difference.count(Side.OURS), difference.count(Side.BOTH), open);
    }

    private void say(ProfileDifference of, Difference difference) {
        Judgement judgement = of.judge(difference);
        String reason =
                judgement.verdict().japanese() + (judgement.reason().isEmpty() ? "" : ": " + judgement.reason());
        reasons.merge(reason, 1, Integer::sum);
        if (rows) {
            String aspects = difference.aspects().stream()
                    .sorted()
                    .map(each -> each.japanese())
                    .collect(Collectors.joining("・"));
            out.println("      " + difference.side().japanese() + "  " + difference.path() + "  " + aspects);
            out.println(
                    "        自前 ours: " + shown(difference.ours()) + "   パッケージ theirs: " + shown(difference.theirs()));
            out.println("        " + reason + (judgement.source().isEmpty() ? "" : " (" + judgement.source() + ")"));
        }
    }

    private void say(PackageProfile profile, PackageConstraint constraint) {
        unknown.add(profile.canonical() + "  " + constraint.key() + " (" + constraint.severity() + ")");
    }

    private void unusable(FhirPackage read) {
        Map<String, Long> counts = read.unusable().stream()
                .map(Unusable::reason)
                .collect(Collectors.groupingBy(
                        reason -> reason.japanese() + " " + reason.english(), TreeMap::new, Collectors.counting()));
        counts.forEach((reason, count) -> out.println("  使えない定義 not usable " + count + ": " + reason));
        if (rows) {
            read.unusable().forEach(each -> out.println("      " + each.canonical() + " " + each.version()));
        }
    }

    private void leftOut(FhirPackage read) {
        Map<LeftOut.Kind, Long> counts = read.profiles().stream()
                .flatMap(profile -> profile.leftOut().stream())
                .collect(Collectors.groupingBy(LeftOut::kind, TreeMap::new, Collectors.counting()));
        counts.forEach((kind, count) -> out.println("  判定できない狭め not judged " + count + ": " + kind.japanese()));
    }

    private static String shown(String text) {
        return text.isEmpty() ? "-" : text;
    }

    private static String row(int number, String words) {
        return String.format("%8d  %s", number, words);
    }
}
