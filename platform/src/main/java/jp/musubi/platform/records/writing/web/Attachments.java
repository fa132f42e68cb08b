package jp.musubi.platform.records.writing.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.writing.WrittenLetter.Attached;
import jp.musubi.standard.gate.invariants.japan.AttachedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * 添付のファイル。PDF, JPEG or PNG, told by its bytes as the gate tells it. Chosen when the letter is sent, since no page can
 * give a chosen file back. At most {@link #MOST} of {@link #MOST_BYTES} bytes: with base64 they stay within the 10 MB of a submission.
 */
final class Attachments {

    static final int MOST = 3;
    static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final String FIELD = "attached";

    private Attachments() {}

    /** What is of no such kind, broken, too large or too many is noted at the field. */
    static List<Attached> read(@Nullable List<MultipartFile> files, Draft draft) {
        List<Attached> attached = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            if (!file.isEmpty()) {
                read(file, "添付 " + (attached.size() + 1), draft).ifPresent(attached::add);
            }
        }
        if (attached.size() > MOST) {
            draft.wrong(FIELD, "many");
        }
        return attached;
    }

    private static Optional<Attached> read(MultipartFile file, String title, Draft draft) {
        if (file.getSize() > MOST_BYTES) {
            draft.wrong(FIELD, "large");
            return Optional.empty();
        }
        try {
            byte[] bytes = file.getBytes();
            AttachedFile kind = AttachedFile.kindOf(bytes);
            if (kind == null) {
                draft.wrong(FIELD, "kind");
                return Optional.empty();
            }
            return Optional.of(new Attached(title, kind.mediaType(), bytes));
        } catch (IOException unreadable) {
            throw new Problem(ProblemCode.BODY_MALFORMED, "file");
        }
    }
}
