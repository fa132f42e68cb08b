package jp.musubi.platform.kernel.caller;

/**
 * 操作する職員。The member of a facility's staff who acts, as signed in.
 *
 * @param staffId the register's id of the member of staff; no name
 * @param emergencyRight may open the emergency view (救急時医療情報閲覧) by registration
 * @param secondFactor signed in with a second factor in this session
 */
public record ActingStaff(String staffId, Profession profession, boolean emergencyRight, boolean secondFactor) {}
