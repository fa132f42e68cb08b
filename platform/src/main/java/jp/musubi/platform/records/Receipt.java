package jp.musubi.platform.records;

import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.submission.SubmissionType;

/** 受付の結果。 */
public sealed interface Receipt {

    /** Warnings and information of the gate; in {@link Refused} and {@link Unreadable} also the errors. */
    List<Finding> findings();

    /** HTTP status of the answer: 201, 200, 400, 413 or 422. */
    int status();

    /**
     * 受付済。On disk.
     *
     * @param type what was sent
     * @param unitId id of the unit, stable over its replacements
     * @param version 1 for a new unit, then counting up
     * @param created whether the unit is new (201) or was replaced (200)
     * @param taken number of items by class; empty for 5情報 with the Patient only, which clears the unit, and for a document that gives none
     */
    record Accepted(
            SubmissionType type,
            String unitId,
            int version,
            boolean created,
            Map<DataClass, Integer> taken,
            List<Finding> findings)
            implements Receipt {

        @Override
        public int status() {
            return created ? 201 : 200;
        }
    }

    /** 受付不可。Nothing was changed. */
    record Refused(List<Finding> findings) implements Receipt {

        @Override
        public int status() {
            return 422;
        }
    }

    /**
     * 読めない。No JSON document, or too much of one; nothing was changed.
     *
     * @param tooLarge more bytes than one submission may have (413), else not well-formed (400)
     */
    record Unreadable(List<Finding> findings, boolean tooLarge) implements Receipt {

        @Override
        public int status() {
            return tooLarge ? 413 : 400;
        }
    }
}
