package jp.musubi.platform.records.letters;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import jp.musubi.platform.records.letters.LetterContent.Attachment;
import jp.musubi.standard.json.JsonObject;

/** 添付を読む。Only what came inside the document: an address elsewhere is never followed. */
final class AttachmentReader {

    private AttachmentReader() {}

    static List<Attachment> read(JsonObject reference) {
        List<Attachment> found = new ArrayList<>();
        for (JsonObject content : reference.listObjects("content")) {
            JsonObject attachment = content.findObject("attachment");
            String data = attachment == null ? null : attachment.findText("data");
            if (attachment != null && data != null) {
                String title = Objects.requireNonNullElse(
                        attachment.findText("title"),
                        Objects.requireNonNullElse(reference.findText("description"), ""));
                String type = Objects.requireNonNullElse(attachment.findText("contentType"), "");
                found.add(new Attachment(title, type, bytesOf(data)));
            }
        }
        return found;
    }

    /** Nothing of what is no base64; the gate has refused it before. */
    private static byte[] bytesOf(String data) {
        try {
            return Base64.getMimeDecoder().decode(data);
        } catch (IllegalArgumentException damaged) {
            return new byte[0];
        }
    }
}
