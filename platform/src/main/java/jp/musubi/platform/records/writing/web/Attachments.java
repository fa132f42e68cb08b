package jp.musubi.platform.records.writing.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.writing.WrittenLetter.Attached;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * 添付の PDF。Chosen when the letter is sent, since no page can give a chosen file back. At most {@link #MOST} of {@link
 * #MOST_BYTES} bytes: with base64 they stay within the 10 MB of a submission.
 */
final class Attachments {

    static final int MOST = 3;
    static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final byte[] START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String FIELD = "attached";

    private Attachments() {}

    /** What is no PDF, too large or too many is noted at the field. */
    static List<Attached> read(@Nullable List<MultipartFile> files, Draft draft) {
        List<Attached> attached = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            if (!file.isEmpty()) {
                attached.add(new Attached("添付 " + (attached.size() + 1), bytes(file, draft)));
            }
        }
        if (attached.size() > MOST) {
            draft.wrong(FIELD, "many");
        }
        return attached;
    }

    private static byte[] bytes(MultipartFile file, Draft draft) {
        if (file.getSize() > MOST_BYTES) {
            draft.wrong(FIELD, "large");
            return new byte[0];
        }
        try {
            byte[] bytes = file.getBytes();
            if (!Arrays.equals(START, Arrays.copyOf(bytes, START.length))) {
                draft.wrong(FIELD, "pdf");
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new Problem(ProblemCode.BODY_MALFORMED, "file");
        }
    }
}
