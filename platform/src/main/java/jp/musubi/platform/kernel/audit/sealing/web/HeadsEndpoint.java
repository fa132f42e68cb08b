package jp.musubi.platform.kernel.audit.sealing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import jp.musubi.platform.kernel.audit.sealing.PublicHeadKey;
import jp.musubi.platform.kernel.audit.sealing.SealedLog;
import jp.musubi.platform.kernel.audit.sealing.TreeHead;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 頭と鍵。As JSON, and as the text that a witness keeps (docs/audit-format.md). */
@RestController
class HeadsEndpoint {

    private static final int MOST = 1000;

    private final SealedLog log;

    HeadsEndpoint(SealedLog log) {
        this.log = log;
    }

    /** @param next where more heads are, or null */
    record Heads(List<HeadBody> heads, @Nullable String next) {}

    @GetMapping("/audit/heads/latest")
    HeadBody latest() {
        return log.findLatestHead().map(HeadBody::of).orElseThrow(() -> new Problem(ProblemCode.LOG_SIZE_UNKNOWN));
    }

    /** @param after heads of larger trees than that */
    @GetMapping("/audit/heads")
    Heads list(@RequestParam(defaultValue = "0") long after, @RequestParam(defaultValue = "100") int limit) {
        refuseNegative(after);
        if (limit < 1) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "limit");
        }
        int most = Math.min(limit, MOST);
        List<TreeHead> heads = log.listHeads(after, most);
        String next = heads.size() < most
                ? null
                : "/audit/heads?after=" + heads.get(most - 1).size() + "&limit=" + most;
        return new Heads(heads.stream().map(HeadBody::of).toList(), next);
    }

    @GetMapping("/audit/heads.txt")
    void text(@RequestParam(defaultValue = "0") long after, HttpServletResponse response) throws IOException {
        refuseNegative(after);
        response.setContentType("text/plain;charset=UTF-8");
        PrintWriter out = response.getWriter();
        out.print("musubi-audit-heads 1\n");
        log.listKeys().forEach(key -> out.print(key.line() + "\n"));
        long last = after;
        List<TreeHead> heads;
        do {
            heads = log.listHeads(last, MOST);
            for (TreeHead head : heads) {
                out.print(head.line() + "\n");
                last = head.size();
            }
        } while (heads.size() == MOST);
    }

    @GetMapping("/audit/keys")
    List<PublicHeadKey> keys() {
        return log.listKeys();
    }

    private static void refuseNegative(long after) {
        if (after < 0) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "after");
        }
    }
}
