package jp.musubi.platform.records.writing.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.musubi.platform.records.writing.Clinical;
import jp.musubi.platform.records.writing.Department;
import jp.musubi.platform.records.writing.UnitKind;
import jp.musubi.platform.records.writing.WrittenPatient;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 手で登録する欄を読む。 */
@Component
class RegisterFields {

    private final PartSearch search;

    RegisterFields(PartSearch search) {
        this.search = search;
    }

    /** 読めた登録。 */
    record Unit(Department department, WrittenPatient patient, UnitKind kind, Clinical clinical) {}

    static List<String> names() {
        List<String> names = new ArrayList<>(PatientFields.NAMES);
        names.addAll(Buttons.queries());
        names.addAll(List.of("identifier", "kind", "department", "former", KeepDrafts.KEPT));
        return names;
    }

    /** Whether it is a registration, and no letter. */
    static boolean isOne(Draft draft) {
        return !draft.text("kind").isEmpty();
    }

    /** Of the kind asked for; diseases where none is. */
    static UnitKind kindOf(Draft draft) {
        return Arrays.stream(UnitKind.values())
                .filter(kind -> kind.name().equals(draft.text("kind")))
                .findFirst()
                .orElse(UnitKind.CONDITION);
    }

    /** Null when something is wrong; each wrong field is noted. */
    @Nullable
    Unit read(Fields fields) {
        Draft draft = fields.draft();
        WrittenPatient patient = PatientFields.read(fields);
        Department department = Department.find(draft.text("department")).orElse(null);
        if (department == null) {
            draft.wrong("department", "missing");
        }
        Clinical clinical = new ClinicalFields(fields, search).read();
        return draft.wrong() || patient == null || department == null
                ? null
                : new Unit(department, patient, kindOf(draft), clinical);
    }
}
