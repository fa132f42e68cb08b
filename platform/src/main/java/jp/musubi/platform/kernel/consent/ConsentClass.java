package jp.musubi.platform.kernel.consent;

import java.util.Set;
import jp.musubi.platform.kernel.caller.DataClass;

/** 同意の区分。What one tick at the reader covers (sharing-service §4). */
public enum ConsentClass {
    /** 臨床情報。The six items as one class. */
    CLINICAL(
            "臨床情報",
            Set.of(DataClass.CONDITION, DataClass.ALLERGY, DataClass.INFECTION, DataClass.LAB, DataClass.MEDICATION)),
    CHECKUP("健診", Set.of(DataClass.CHECKUP)),
    LETTER("診療情報提供書", Set.of(DataClass.LETTER)),
    /** 医療費助成。Told with the answer of eligibility, to whoever may hear that; no class of records. */
    SUBSIDY("医療費助成", Set.of());

    private final String japanese;
    private final Set<DataClass> covers;

    ConsentClass(String japanese, Set<DataClass> covers) {
        this.japanese = japanese;
        this.covers = covers;
    }

    public String japanese() {
        return japanese;
    }

    public Set<DataClass> covers() {
        return covers;
    }
}
