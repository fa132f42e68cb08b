package jp.musubi.platform.records.web;

import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.records.letters.AddresseeDesk;
import jp.musubi.platform.records.letters.BoxLine;
import jp.musubi.platform.records.letters.BoxQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 患者の画面の紹介状。Letters about the person that came to the own facility and may be opened; their content is opened in the inbox. */
@Component
final class PatientLetters {

    private static final int MOST = 5;

    private final AddresseeDesk desk;
    private final AccessDesk access;
    private final Facilities facilities;

    PatientLetters(AddresseeDesk desk, AccessDesk access, Facilities facilities) {
        this.desk = desk;
        this.access = access;
        this.facilities = facilities;
    }

    /** 一通。 */
    record Line(BoxLine letter, String sender) {}

    /** Newest first; null for a seat that opens no letters at all. */
    @Nullable
    List<Line> find(AccessGrant grant, String interaction) {
        if (access.findRefusalToDo(grant.caller(), Doing.OPEN_LETTER).isPresent()) {
            return null;
        }
        BoxQuery query = new BoxQuery(Set.of(), grant.person(), null, null, null, false, 1, MOST);
        return desk.list(grant.caller(), query, interaction).lines().stream()
                .map(line -> new Line(
                        line,
                        facilities
                                .find(line.other())
                                .map(Facility::name)
                                .orElse(line.other().digits())))
                .toList();
    }
}
