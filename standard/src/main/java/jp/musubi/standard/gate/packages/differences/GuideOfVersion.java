package jp.musubi.standard.gate.packages.differences;

import java.util.List;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.guides.Guides;

/** Which rows of our tables a package's profile is held against. */
final class GuideOfVersion {

    private GuideOfVersion() {}

    /** The newest that is not newer; the oldest for versions that are no guide's, such as the 1 of all until 1.5.2. */
    static Guide of(String version) {
        List<Guide> known = Guides.standard().list();
        Guide best = known.get(0);
        if (Guide.isOne(version)) {
            Guide asked = new Guide(version);
            for (Guide each : known) {
                best = each.compareTo(asked) <= 0 ? each : best;
            }
        }
        return best;
    }
}
