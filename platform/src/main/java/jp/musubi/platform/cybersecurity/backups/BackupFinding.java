package jp.musubi.platform.cybersecurity.backups;

/** 控えで見つかったこと。@param number that the rule speaks of; 0 for none */
public record BackupFinding(BackupRule rule, int number) {

    public String japanese() {
        return rule.japanese().replace("{n}", Integer.toString(number));
    }

    public String english() {
        return rule.english().replace("{n}", Integer.toString(number));
    }

    public boolean red() {
        return rule.severity() == BackupRule.Severity.RED;
    }
}
