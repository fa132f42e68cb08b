package jp.musubi.platform.commandline.check.full;

import java.util.List;

/**
 * もう一人の判定。
 *
 * @param verdict OK, ERROR, CRASH (the judge's own fault) or NO_PACKAGES (none for documents of this kind)
 * @param issues all, whatever their severity
 */
public record SecondVerdict(String verdict, List<SecondIssue> issues) {

    public SecondVerdict {
        issues = List.copyOf(issues);
    }
}
