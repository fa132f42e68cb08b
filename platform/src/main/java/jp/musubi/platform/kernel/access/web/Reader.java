package jp.musubi.platform.kernel.access.web;

import java.util.List;
import jp.musubi.platform.kernel.access.TableRow;

/** 見る人の列。The columns of access-matrix §2, as a row of the matrix belongs to one. */
enum Reader {
    DOCTOR,
    NURSE,
    PHARMACIST,
    VISITING_NURSE,
    CLERK,
    MIDWIFE,
    CHECKUP_CENTRE,
    INSURER,
    PERSON,
    OFFICE;

    static Reader of(TableRow row) {
        return switch (row.get("role")) {
            case "PATIENT" -> PERSON;
            case "INSURER" -> INSURER;
            case "FACILITY" -> ofProfessions(row.words("profession"));
            default -> OFFICE;
        };
    }

    private static Reader ofProfessions(List<String> professions) {
        return switch (professions.get(0)) {
            case "DOCTOR", "DENTIST" -> DOCTOR;
            case "NURSE", "THERAPIST" -> NURSE;
            case "PHARMACIST" -> PHARMACIST;
            case "VISITING_NURSE" -> VISITING_NURSE;
            case "CLERK" -> CLERK;
            case "MIDWIFE" -> MIDWIFE;
            case "CHECKUP_STAFF" -> CHECKUP_CENTRE;
            default -> throw new IllegalStateException("no column for " + professions);
        };
    }
}
