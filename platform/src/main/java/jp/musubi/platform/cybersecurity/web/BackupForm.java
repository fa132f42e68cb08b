package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import jp.musubi.platform.cybersecurity.backups.BackupPlan;
import jp.musubi.platform.cybersecurity.backups.FileHashes;
import jp.musubi.platform.cybersecurity.backups.Medium;
import jp.musubi.platform.cybersecurity.backups.Standing;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;

/** 送られた控え。What cannot be is refused with the name of its field. */
final class BackupForm {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_METHOD = 200;
    private static final int LONGEST_HASHES = 20_000;

    private BackupForm() {}

    /** @throws Problem PARAMETER-INVALID, MY-NUMBER-REFUSED */
    static BackupPlan plan(HttpServletRequest request) {
        String system = Words.text(request.getParameter("system"), "system", LONGEST_NAME);
        if (system.isEmpty() || system.contains("\n")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "system");
        }
        String medium = request.getParameter("medium");
        return new BackupPlan(
                system,
                Medium.find(medium == null ? "" : medium)
                        .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "medium")),
                Words.text(request.getParameter("method"), "method", LONGEST_METHOD),
                number(request.getParameter("generations"), "generations", BackupPlan.MOST_GENERATIONS),
                number(request.getParameter("days"), "days", BackupPlan.MOST_DAYS),
                request.getParameter("offsite") != null,
                request.getParameter("reachable") != null,
                request.getParameter("ended") != null);
    }

    static Standing standing(@Nullable String sent) {
        return Standing.find(sent == null ? "" : sent)
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "standing"));
    }

    /** Names only are asked for a number that must not be kept: figures of a hash may look like one. */
    static FileHashes hashes(@Nullable String sent) {
        FileHashes hashes = Optional.of(sent == null ? "" : sent)
                .filter(text -> text.length() <= LONGEST_HASHES)
                .flatMap(FileHashes::parse)
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "hashes"));
        hashes.ofNames().keySet().forEach(name -> Words.text(name, "hashes", LONGEST_METHOD));
        return hashes;
    }

    /** From 1 to {@code most}. */
    static int number(@Nullable String sent, String field, int most) {
        int number = sent == null || !sent.matches("[0-9]{1,6}") ? 0 : Integer.parseInt(sent);
        if (number < 1 || number > most) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, field);
        }
        return number;
    }
}
