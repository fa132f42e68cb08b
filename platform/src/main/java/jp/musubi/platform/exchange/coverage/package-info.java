/**
 * 資格の FHIR — Coverage を読み、CoverageEligibilityRequest に答える。
 *
 * <p>The FHIR face of the eligibility check. Holds no rule: asks the room and writes its answer.
 */
@NullMarked
package jp.musubi.platform.exchange.coverage;

import org.jspecify.annotations.NullMarked;
