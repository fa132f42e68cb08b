package jp.musubi.platform.kernel.people.links.web;

import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;

/** 件と人の番号の読み取り。 */
final class CaseIds {

    private CaseIds() {}

    /** @throws Problem NOT-FOUND for what cannot be a case's id */
    static UUID get(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
    }

    /** @throws Problem PARAMETER-INVALID for what cannot be a person's id */
    static @Nullable PersonId person(String id) {
        try {
            return id.isEmpty() ? null : PersonId.parse(id);
        } catch (IllegalArgumentException noId) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "to");
        }
    }
}
