package jp.musubi.standard.gate.packages.differences;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.standard.gate.findings.Rule;
import jp.musubi.standard.gate.findings.RuleBook;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.packages.differences.Difference.Side;
import jp.musubi.standard.gate.packages.snapshots.PackageConstraint;
import jp.musubi.standard.gate.packages.snapshots.PackageProfile;
import jp.musubi.standard.gate.shape.ProfileRow;
import jp.musubi.standard.gate.shape.ProfileTable;
import org.jspecify.annotations.Nullable;

/**
 * プロファイルの比べ。Our table of a profile against a package's, element by element.
 *
 * @param guide the version of our rows that were taken
 * @param unknown invariants of the package that our rule book does not have
 */
public record ProfileDifference(
        PackageProfile profile,
        Guide guide,
        List<Difference> differences,
        List<PackageConstraint> known,
        List<PackageConstraint> unknown) {

    public ProfileDifference {
        differences = List.copyOf(differences);
        known = List.copyOf(known);
        unknown = List.copyOf(unknown);
    }

    /** Null when we have no table for the profile. */
    public static @Nullable ProfileDifference find(PackageProfile profile) {
        Guide guide = GuideOfVersion.of(profile.version());
        ProfileTable own = OwnProfiles.standard().find(profile.canonical(), guide);
        return own == null ? null : new Comparison(own, profile).result(guide);
    }

    /** Invariants of a profile that our rule book does not have; nobody judges them. */
    public static List<PackageConstraint> unknownOf(PackageProfile profile) {
        Set<String> rules = new HashSet<>();
        RuleBook.standard().list().stream().map(Rule::id).forEach(rules::add);
        return profile.constraints().stream()
                .filter(each -> !rules.containsAll(each.rules()))
                .toList();
    }

    /** What was found about a difference of this profile. */
    public Judgement judge(Difference difference) {
        return Judgements.standard().of(profile.canonical(), difference);
    }

    public long count(Side side) {
        return differences.stream().filter(each -> each.side() == side).count();
    }

    private static final class Comparison {

        private final PackageProfile profile;
        private final Map<String, Narrowing> ours;
        private final Map<String, Narrowing> theirs;

        Comparison(ProfileTable own, PackageProfile profile) {
            this.profile = profile;
            this.ours = narrowings(own.rows());
            this.theirs =
                    narrowings(SlicePairing.renamed(own.rows(), profile.table().rows()));
        }

        ProfileDifference result(Guide guide) {
            List<PackageConstraint> known = new ArrayList<>();
            List<PackageConstraint> unknown = new ArrayList<>();
            Set<String> rules = new LinkedHashSet<>();
            RuleBook.standard().list().stream().map(Rule::id).forEach(rules::add);
            profile.constraints().forEach(each -> (rules.containsAll(each.rules()) ? known : unknown).add(each));
            return new ProfileDifference(profile, guide, differences(), known, unknown);
        }

        private List<Difference> differences() {
            Set<String> paths = new LinkedHashSet<>(theirs.keySet());
            paths.addAll(ours.keySet());
            List<Difference> differences = new ArrayList<>();
            for (String path : paths) {
                Difference difference = difference(path);
                if (difference != null) {
                    differences.add(difference);
                }
            }
            return differences;
        }

        private @Nullable Difference difference(String path) {
            Narrowing our = effective(ours, path);
            Narrowing their = effective(theirs, path);
            Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
            for (Aspect aspect : Aspect.values()) {
                String one = our.cells().getOrDefault(aspect, "");
                String other = their.cells().getOrDefault(aspect, "");
                if (!one.equals(other)) {
                    aspects.add(aspect);
                }
            }
            return aspects.isEmpty() ? null : difference(path, our.only(aspects), their.only(aspects), aspects);
        }

        private static Difference difference(String path, Narrowing our, Narrowing their, Set<Aspect> aspects) {
            Side side = our.isEmpty() ? Side.THEIRS : their.isEmpty() ? Side.OURS : Side.BOTH;
            return new Difference(side, path, aspects, our.words(), their.words());
        }

        /** What is said of the element inside a slice, or else of the same element of every repetition. */
        private static Narrowing effective(Map<String, Narrowing> rows, String path) {
            Narrowing own = rows.getOrDefault(path, Narrowing.NONE);
            String general = Paths.withoutSlices(path);
            return Paths.isSlice(path) || general.equals(path)
                    ? own
                    : own.over(rows.getOrDefault(general, Narrowing.NONE)
                            .only(EnumSet.complementOf(EnumSet.of(Aspect.SLICING))));
        }

        private static Map<String, Narrowing> narrowings(List<ProfileRow> rows) {
            Map<String, Narrowing> narrowings = new LinkedHashMap<>();
            for (ProfileRow row : rows) {
                Narrowing narrowing = Narrowing.of(row);
                if (!narrowing.isEmpty()) {
                    narrowings.put(row.path(), narrowing);
                }
            }
            return narrowings;
        }
    }
}
