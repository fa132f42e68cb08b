package jp.musubi.platform.kernel.emergency;

import jp.musubi.platform.kernel.access.EmergencyOpening;

/**
 * 開きの全部。An opening with what is kept for its review: no clinical content.
 *
 * @param caller registered name of the caller, e.g. {@code hospital-a}
 * @param reason in the clinician's own words
 */
public record Opening(EmergencyOpening emergency, String caller, String reason, ReviewState state) {}
