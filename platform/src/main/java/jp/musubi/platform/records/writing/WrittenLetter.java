package jp.musubi.platform.records.writing;

import java.util.List;
import jp.musubi.platform.kernel.people.Facility;

/**
 * 書かれた診療情報提供書。
 *
 * @param addresseeDoctor 宛先の医師 as the sender names the person, such as 担当医
 * @param purpose 紹介目的
 * @param complaint 主訴
 * @param history 現病歴
 * @param remarks 備考・連絡, or empty
 */
public record WrittenLetter(
        Facility addressee,
        String addresseeDoctor,
        String purpose,
        String complaint,
        String history,
        String remarks,
        List<Attached> attached) {

    public WrittenLetter {
        attached = List.copyOf(attached);
    }

    /** The same letter with these files. */
    public WrittenLetter with(List<Attached> files) {
        return new WrittenLetter(addressee, addresseeDoctor, purpose, complaint, history, remarks, files);
    }

    /**
     * 添付。A file of a kind that the gate takes.
     *
     * @param title what it is, as it stands in the section of attachments
     * @param mediaType what the bytes are
     * @param bytes not to be changed
     */
    public record Attached(String title, String mediaType, byte[] bytes) {}

    /** Says nothing of what it says. */
    @Override
    public String toString() {
        return "書かれた診療情報提供書";
    }
}
