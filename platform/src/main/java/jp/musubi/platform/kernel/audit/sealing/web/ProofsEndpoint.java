package jp.musubi.platform.kernel.audit.sealing.web;

import java.util.List;
import jp.musubi.platform.kernel.audit.sealing.SealedLog;
import jp.musubi.platform.kernel.audit.sealing.TreeHead;
import jp.musubi.platform.kernel.audit.tree.Hash;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 証明。That an entry is in a tree, and that a tree is the beginning of a later one (RFC 6962 §2.1). */
@RestController
class ProofsEndpoint {

    private final SealedLog log;

    ProofsEndpoint(SealedLog log) {
        this.log = log;
    }

    record Inclusion(long sequence, long leaf, long size, String leafHash, List<String> path) {}

    record Consistency(long first, long second, List<String> path) {}

    /** @param size of the tree, or none for the latest head's */
    @GetMapping("/audit/proofs/inclusion")
    Inclusion inclusion(@RequestParam long sequence, @RequestParam(required = false) @Nullable Long size) {
        if (size != null && size < 1) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "size");
        }
        SealedLog.InclusionProof proof = log.inclusion(sequence, size == null ? latest() : size);
        return new Inclusion(
                sequence, proof.leaf(), proof.size(), proof.leafHash().toString(), texts(proof.path()));
    }

    @GetMapping("/audit/proofs/consistency")
    Consistency consistency(@RequestParam long first, @RequestParam long second) {
        if (first < 1) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "first");
        }
        if (second < first) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "second");
        }
        return new Consistency(
                first, second, texts(log.consistency(first, second).path()));
    }

    private long latest() {
        return log.findLatestHead().map(TreeHead::size).orElseThrow(() -> new Problem(ProblemCode.ENTRY_NOT_SEALED));
    }

    private static List<String> texts(List<Hash> path) {
        return path.stream().map(Hash::toString).toList();
    }
}
