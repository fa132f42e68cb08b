package jp.musubi.platform.eligibility.confirmation;

import java.time.Instant;
import jp.musubi.standard.words.FacilityCode;

/** 災害の宣言。Whether a disaster is open for a facility's area. */
interface DeclaredDisasters {

    boolean openFor(FacilityCode facility, Instant at);
}
