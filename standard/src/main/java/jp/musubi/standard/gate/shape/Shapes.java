package jp.musubi.standard.gate.shape;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.shape.ProfileIndex.Known;
import org.jspecify.annotations.Nullable;

/**
 * 組み立てた形。All shapes of one guide version, each compiled when first asked for and kept. For several threads.
 */
public final class Shapes {

    private static final Map<Guide, Shapes> STANDARD = new ConcurrentHashMap<>();

    private final Guide guide;
    private final PackagedProfiles packages;
    private final ProfileIndex index = ProfileIndex.standard();
    private final ShapeCompiler compiler;
    private final Map<String, Shape> types = new ConcurrentHashMap<>();
    private final Map<String, Shape> contents = new ConcurrentHashMap<>();
    private final Map<String, Shape> profiles = new ConcurrentHashMap<>();

    private Shapes(Guide guide, PackagedProfiles packages) {
        this.guide = guide;
        this.packages = packages;
        this.compiler = new ShapeCompiler(this);
    }

    /** Those of our own tables. */
    public static Shapes of(Guide guide) {
        return STANDARD.computeIfAbsent(guide, version -> new Shapes(version, PackagedProfiles.NONE));
    }

    /** Those of our own tables and of profiles that a user's packages add. */
    public static Shapes of(Guide guide, PackagedProfiles packages) {
        return new Shapes(guide, packages);
    }

    public Guide guide() {
        return guide;
    }

    /** Whether that name, with or without {@code |version}, is a profile we can say something about. */
    public boolean knows(String declared) {
        return findType(declared) != null;
    }

    /** The present name of an old profile, with or without {@code |version}; null when it is none. */
    public @Nullable String findMoved(String declared) {
        return index.findMoved(withoutVersion(declared));
    }

    /** The type that a profile narrows, or null when the profile is unknown. */
    @Nullable
    String findType(String declared) {
        Shape quick = profiles.get(declared);
        return quick != null && packages == PackagedProfiles.NONE ? quick.type() : profiledType(declared);
    }

    private @Nullable String profiledType(String declared) {
        String canonical = withoutVersion(declared);
        ProfileTable packaged = packages.find(declared);
        Known known = index.find(canonical, guide);
        if (known != null) {
            return known.type();
        }
        return packaged == null ? null : packaged.type();
    }

    /** The shape of a profile, or null when it is unknown. */
    @Nullable
    Shape findProfile(String declared) {
        // Without a version there is one answer for each of our profiles.
        Shape quick = profiles.get(declared);
        return quick != null && packages == PackagedProfiles.NONE ? quick : profile(declared);
    }

    private @Nullable Shape profile(String declared) {
        String canonical = withoutVersion(declared);
        ProfileTable packaged = packages.find(declared);
        Known known = index.find(canonical, guide);
        // A profile that we know by name only is judged by the user's package, which says more.
        if (packaged != null && (known == null || known.file().isEmpty() || packages.prevails(declared))) {
            return cached(packaged.canonical() + '|' + packaged.version(), packaged);
        }
        return known == null ? null : cached(canonical, known);
    }

    /** @throws IllegalArgumentException when it is unknown */
    Shape getProfile(String declared) {
        Shape shape = findProfile(declared);
        if (shape == null) {
            throw new IllegalArgumentException("No profile " + declared);
        }
        return shape;
    }

    /** The shape of a resource or data type of FHIR R4. */
    Shape type(String type) {
        Shape shape = types.get(type);
        if (shape == null) {
            shape = compiler.type(type);
            types.put(type, shape);
        }
        return shape;
    }

    /** The shape of an element of FHIR R4 that others refer to, such as {@code Observation.referenceRange}. */
    Shape content(String path) {
        Shape shape = contents.get(path);
        if (shape == null) {
            shape = compiler.content(path);
            contents.put(path, shape);
        }
        return shape;
    }

    /** The canonical behind a name in a table. */
    String canonicalOf(String name) {
        return index.canonicalOf(name);
    }

    List<String> canonicalsOf(List<String> names) {
        return names.stream().map(this::canonicalOf).toList();
    }

    private Shape cached(String key, Known known) {
        Shape shape = profiles.get(key);
        if (shape == null) {
            shape = compiler.profile(index.table(known, guide));
            profiles.put(key, shape);
        }
        return shape;
    }

    private Shape cached(String key, ProfileTable table) {
        Shape shape = profiles.get(key);
        if (shape == null) {
            shape = compiler.profile(table);
            profiles.put(key, shape);
        }
        return shape;
    }

    static String withoutVersion(String declared) {
        int bar = declared.indexOf('|');
        return bar < 0 ? declared : declared.substring(0, bar);
    }
}
