package jp.musubi.standard.gate.packages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.gate.packages.snapshots.LeftOut;
import jp.musubi.standard.gate.packages.snapshots.PackageProfile;
import jp.musubi.standard.gate.packages.snapshots.R4Base;
import jp.musubi.standard.gate.packages.snapshots.TypeTexts;
import jp.musubi.standard.gate.shape.ProfileRow;
import org.jspecify.annotations.Nullable;

/**
 * Which type each profile is of, over all packages of a folder: a reference names the profile of its target only, which often
 * stands in another package.
 */
final class TargetTypes {

    private final Map<String, String> types = new HashMap<>();

    TargetTypes(List<FhirPackage> packages) {
        for (FhirPackage each : packages) {
            each.profiles()
                    .forEach(profile ->
                            types.put(profile.canonical(), profile.table().type()));
        }
    }

    FhirPackage complete(FhirPackage read) {
        return read.withProfiles(read.profiles().stream().map(this::complete).toList());
    }

    private PackageProfile complete(PackageProfile profile) {
        List<LeftOut> left = new ArrayList<>();
        List<ProfileRow> rows = new ArrayList<>();
        for (ProfileRow row : profile.table().rows()) {
            rows.add(row.type().contains("(") ? complete(row, left) : row);
        }
        return profile.withRows(rows, left);
    }

    private ProfileRow complete(ProfileRow row, List<LeftOut> left) {
        List<String> completed = new ArrayList<>();
        for (String type : TypeTexts.split(row.type())) {
            String known = reference(type);
            if (known == null) {
                left.add(new LeftOut(row.path(), LeftOut.Kind.UNKNOWN_TARGET));
            }
            completed.add(known == null ? TypeTexts.code(type) : known);
        }
        return new ProfileRow(
                row.path(),
                row.card(),
                String.join("|", completed),
                row.fixed(),
                row.binding(),
                row.slicing(),
                row.rule(),
                row.guide(),
                row.source());
    }

    /** Null when the type of one of the targets is unknown: then any may be right. */
    private @Nullable String reference(String type) {
        if (type.indexOf('(') < 0) {
            return type;
        }
        List<String> targets = new ArrayList<>();
        for (String target : TypeTexts.inner(type)) {
            if (R4Base.standard().hasType(target)) {
                targets.add(target);
            } else if (types.containsKey(target)) {
                targets.add(types.get(target) + "<" + target + ">");
            } else {
                return null;
            }
        }
        return TypeTexts.code(type) + "(" + String.join("|", targets) + ")";
    }
}
