package jp.musubi.platform.kernel.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * 記録の印。The subjects of an entry: the classes, and what else the person has to read of a look. A look without a mark was
 * for the ordinary purpose: 診療 of a facility, 本人閲覧 of a person.
 */
final class Marks {

    /** Something hidden by the person was shown: only in an emergency. */
    static final String HIDDEN_SHOWN = "HIDDEN_SHOWN";

    private static final String FOR = "FOR_";

    private Marks() {}

    static List<String> of(Collection<DataClass> classes, @Nullable Purpose purpose, boolean hiddenShown) {
        List<String> subjects = new ArrayList<>();
        classes.stream().sorted().map(DataClass::name).forEach(subjects::add);
        if (purpose != null && purpose != Purpose.SHARE_VIEW && purpose != Purpose.SELF_VIEW) {
            subjects.add(FOR + purpose.name());
        }
        if (hiddenShown) {
            subjects.add(HIDDEN_SHOWN);
        }
        return subjects;
    }
}
