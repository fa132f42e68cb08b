package jp.musubi.standard.gate.shape;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.guides.Guides;
import org.jspecify.annotations.Nullable;

/** 利用者のパッケージのプロファイル。Several versions of one profile may stand side by side. */
public final class PackagedProfiles {

    /** For those who have no packages. */
    public static final PackagedProfiles NONE = new PackagedProfiles(List.of());

    private final Map<String, ProfileTable> byVersion = new HashMap<>();
    private final Map<String, ProfileTable> newest = new HashMap<>();

    /** @param tables of one canonical and version the first is taken; of one canonical the newest, else the first */
    public PackagedProfiles(Collection<ProfileTable> tables) {
        for (ProfileTable table : tables) {
            byVersion.putIfAbsent(table.canonical() + '|' + table.version(), table);
            newest.merge(table.canonical(), table, PackagedProfiles::newer);
        }
    }

    /** The table of a declared profile: of that version when it names one, else the newest; null when there is none. */
    public @Nullable ProfileTable find(String declared) {
        return declared.indexOf('|') < 0 ? newest.get(declared) : byVersion.get(declared);
    }

    /** Whether a package holds that profile in just that version. */
    public boolean holds(String declared) {
        return byVersion.containsKey(declared);
    }

    /** Whether the package's table is judged although we have one: it is of a version that our tables do not hold. */
    public boolean prevails(String declared) {
        int bar = declared.indexOf('|');
        String version = bar < 0 ? "" : declared.substring(bar + 1);
        return Guide.isOne(version) && Guides.standard().find(version) == null && byVersion.containsKey(declared);
    }

    private static ProfileTable newer(ProfileTable one, ProfileTable other) {
        if (Guide.isOne(one.version()) && Guide.isOne(other.version())) {
            return new Guide(one.version()).compareTo(new Guide(other.version())) >= 0 ? one : other;
        }
        return Guide.isOne(other.version()) ? other : one;
    }
}
