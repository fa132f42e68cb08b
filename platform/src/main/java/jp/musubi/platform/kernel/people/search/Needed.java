package jp.musubi.platform.kernel.people.search;

import jp.musubi.platform.kernel.access.SearchGround;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;

/** 照会に要る項目。So that nobody can leaf through the register. */
final class Needed {

    private Needed() {}

    /** @throws Problem PARAMETER-MISSING, naming the first element of Patient that is missing */
    static void require(PersonQuestion question, SearchGround ground) {
        switch (ground) {
            case COUNTER -> requireAtCounter(question);
            case DISASTER -> requireInDisaster(question);
            case EMERGENCY -> requireFourItems(question);
            case LINK_DESK -> require(question.number() != null || question.hasName(), "name");
        }
    }

    private static void requireAtCounter(PersonQuestion question) {
        require(question.birthDate() != null, "birthDate");
        if (question.number() == null) {
            requireFourItems(question);
        }
    }

    private static void requireFourItems(PersonQuestion question) {
        require(question.hasName(), "name");
        require(question.birthDate() != null, "birthDate");
        require(question.sex() != null, "gender");
        require(question.address() != null, "address");
    }

    private static void requireInDisaster(PersonQuestion question) {
        require(question.birthDate() != null, "birthDate");
        require(question.number() != null || question.hasName(), "name");
    }

    private static void require(boolean given, String element) {
        if (!given) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, element);
        }
    }
}
