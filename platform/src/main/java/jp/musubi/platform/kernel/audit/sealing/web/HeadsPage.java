package jp.musubi.platform.kernel.audit.sealing.web;

import java.util.List;
import jp.musubi.platform.kernel.audit.sealing.PublicHeadKey;
import jp.musubi.platform.kernel.audit.sealing.SealedLog;
import jp.musubi.platform.kernel.audit.sealing.TreeHead;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * 記録の封の頁。The newest heads, the keys, and how to hold the platform to them. Hashes and signatures only, so anyone may read it. What is
 * checked here is said by the platform itself; the lines of the page check it from outside.
 */
@Controller
final class HeadsPage {

    private static final int ROWS = 20;

    private final SealedLog log;

    HeadsPage(SealedLog log) {
        this.log = log;
    }

    /**
     * 一つの頭。
     *
     * @param signed whether a key of the list has signed it
     * @param before size of the head before it; null for the first
     */
    public record Row(
            TreeHead head, boolean signed, @Nullable Long before) {}

    /** @param before heads of smaller trees than that; none for the newest */
    @GetMapping("/audit/seals")
    String heads(@RequestParam(required = false) @Nullable Long before, Model model) {
        if (before != null && before < 1) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "before");
        }
        List<TreeHead> heads = log.listHeadsBefore(before == null ? Long.MAX_VALUE : before, ROWS + 1);
        List<PublicHeadKey> keys = log.listKeys();
        List<TreeHead> shown = heads.subList(0, Math.min(ROWS, heads.size()));
        model.addAttribute(
                "rows", shown.stream().map(head -> row(head, heads, keys)).toList());
        model.addAttribute("keys", keys);
        model.addAttribute("latest", log.findLatestHead().orElse(null));
        model.addAttribute("next", heads.size() > ROWS ? shown.get(ROWS - 1).size() : null);
        return "audit/heads";
    }

    private static Row row(TreeHead head, List<TreeHead> heads, List<PublicHeadKey> keys) {
        int place = heads.indexOf(head);
        Long before = place + 1 < heads.size() ? heads.get(place + 1).size() : null;
        return new Row(head, keys.stream().anyMatch(head::isSignedBy), before);
    }
}
