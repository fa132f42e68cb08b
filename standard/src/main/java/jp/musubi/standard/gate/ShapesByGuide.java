package jp.musubi.standard.gate;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.guides.Guides;
import jp.musubi.standard.gate.shape.PackagedProfiles;
import jp.musubi.standard.gate.shape.Shapes;
import org.jspecify.annotations.Nullable;

/** The compiled tables of each guide version that was asked for. */
final class ShapesByGuide {

    private final PackagedProfiles packages;
    private final Map<Guide, Shapes> shapes = new ConcurrentHashMap<>();

    ShapesByGuide(PackagedProfiles packages) {
        this.packages = packages;
    }

    PackagedProfiles packages() {
        return packages;
    }

    Shapes of(Guide guide) {
        Shapes known = shapes.get(guide);
        if (known == null) {
            known = packages == PackagedProfiles.NONE ? Shapes.of(guide) : Shapes.of(guide, packages);
            shapes.put(guide, known);
        }
        return known;
    }

    Guide defaultGuide(Question question) {
        Guide asked = question.guide();
        LocalDate day = question.day();
        return asked != null ? asked : Guides.standard().defaultOn(day == null ? LocalDate.MAX : day);
    }

    /** The version that {@code |version} of a profile means; null when neither our tables nor a package hold it. */
    @Nullable
    Guide find(String declared, Question question) {
        int bar = declared.indexOf('|');
        String version = bar < 0 ? "" : declared.substring(bar + 1);
        // 1.5.2 までのプロファイルは版を 1 と名乗る(clins §10 trap 14)
        if (version.isEmpty() || version.equals("1") || packages.holds(declared)) {
            return defaultGuide(question);
        }
        return Guides.standard().find(version);
    }
}
