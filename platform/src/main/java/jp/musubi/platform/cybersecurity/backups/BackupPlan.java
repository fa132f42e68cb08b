package jp.musubi.platform.cybersecurity.backups;

/**
 * 控えの決め方。What the facility itself says it does.
 *
 * @param generations that it keeps, 1 to 99
 * @param days that its newest detached generation may be old, 1 to 400
 * @param reachable whether everyday credentials reach the copies: then they are not offline
 * @param ended whether the set is kept no more; it is not judged then
 */
public record BackupPlan(
        String system,
        Medium medium,
        String method,
        int generations,
        int days,
        boolean offsite,
        boolean reachable,
        boolean ended) {

    public static final int MOST_GENERATIONS = 99;
    public static final int MOST_DAYS = 400;
}
