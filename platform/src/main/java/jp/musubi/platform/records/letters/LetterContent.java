package jp.musubi.platform.records.letters;

import java.util.List;
import jp.musubi.platform.records.sixitems.ItemDetail;
import org.jspecify.annotations.Nullable;

/**
 * 文書の中身、人が読む形。Read from the bytes as they were sent, each time anew: nothing of it is kept.
 *
 * @param documents the letter first, then what was sent inside it, as 退院時サマリー
 * @param patient as the letter names the patient; null where it names none
 * @param attachments of all documents, in their order
 */
public record LetterContent(
        List<Document> documents, @Nullable Patient patient, List<Attachment> attachments) {

    public LetterContent {
        documents = List.copyOf(documents);
        attachments = List.copyOf(attachments);
    }

    /**
     * 一つの文書。
     *
     * @param title as sent; empty where none was
     * @param date of the Composition, as sent
     */
    public record Document(String title, @Nullable String date, List<Part> parts) {}

    /**
     * セクション。
     *
     * @param depth 0 for one of the document, more inside another
     * @param lines its text without marks
     */
    public record Part(int depth, String title, List<String> lines, List<Entry> entries) {}

    /**
     * セクションの一行。A coded entry that a section refers to.
     *
     * @param day as sent, or null
     */
    public record Entry(
            String label, ItemDetail detail, @Nullable String day) {}

    /** 患者の番号と氏名。As the sender wrote them. @param member null where there is no member number */
    public record Patient(@Nullable String member, String family, String given, String birth) {

        /** Says nothing of whom. */
        @Override
        public String toString() {
            return "文書の患者";
        }
    }

    /**
     * 添付。
     *
     * @param contentType as sent; the gate lets PDF, JPEG and PNG through
     * @param data as sent; not to be changed
     */
    public record Attachment(String title, String contentType, byte[] data) {

        /** Size in KB, rounded up. */
        public int kilobytes() {
            return (data.length + 1023) / 1024;
        }

        @Override
        public String toString() {
            return "添付 " + contentType;
        }
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "文書の中身";
    }
}
