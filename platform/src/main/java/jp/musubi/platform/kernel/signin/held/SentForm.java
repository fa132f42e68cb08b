package jp.musubi.platform.kernel.signin.held;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.kernel.signin.held.HeldForm.Field;
import jp.musubi.standard.words.MyNumber;

/**
 * 届いた書式。What of a call may be held: texts of a form, never files; nothing of a form with a secret or a My Number.
 *
 * @param fields as they came, without the form token and the words of the fields
 * @param files names of the fields whose files have to be chosen again
 * @param multipart whether it was sent in parts, and has to be again
 * @param labels what stood beside the fields, as the form took it along
 */
public record SentForm(List<Field> fields, List<String> files, boolean multipart, FormLabels labels) {

    public SentForm {
        fields = List.copyOf(fields);
        files = List.copyOf(files);
    }

    /** Names of fields in which a page takes a PIN, a password or a word that identifies. */
    static final Set<String> SECRETS = Set.of("pin", "password", "repeated", "word");

    static final String TOKEN = "_csrf";
    private static final int MOST_BYTES = 64 * 1024;

    /** Empty when it may not be held. */
    static Optional<SentForm> of(HttpServletRequest request) {
        var fields = new ArrayList<Field>();
        int bytes = 0;
        for (var each : request.getParameterMap().entrySet()) {
            String name = each.getKey();
            if (name.equals(TOKEN) || name.equals(FormLabels.FIELD)) {
                continue;
            }
            if (SECRETS.contains(name)) {
                return Optional.empty();
            }
            for (String value : each.getValue()) {
                bytes += size(name) + size(value);
                if (bytes > MOST_BYTES || MyNumber.isIn(value)) {
                    return Optional.empty();
                }
                fields.add(new Field(name, value));
            }
        }
        boolean multipart = isMultipart(request);
        FormLabels labels = FormLabels.read(request.getParameter(FormLabels.FIELD));
        return Optional.of(new SentForm(fields, multipart ? fileFields(request) : List.of(), multipart, labels));
    }

    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static List<String> fileFields(HttpServletRequest request) {
        try {
            return request.getParts().stream()
                    .filter(part -> part.getSubmittedFileName() != null)
                    .map(Part::getName)
                    .distinct()
                    .toList();
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            return List.of();
        }
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
