package jp.musubi.platform.commandline.check.documents;

/**
 * 一つの文書。
 *
 * @param file as the person named it; {@code -} for what came on the input
 * @param line on which it begins in its file, from 1
 * @param oneOfMany whether its file holds one document a line
 * @param bytes as read; one byte more than a submission may have stands for all that were left unread
 */
public record Document(String file, int line, boolean oneOfMany, byte[] bytes) {

    /** {@code lab.json}, or {@code export.ndjson:17}. */
    public String place() {
        return oneOfMany ? file + ":" + line : file;
    }

    /** The line in the file of a line in the document. */
    public int lineInFile(int lineInDocument) {
        return line + lineInDocument - 1;
    }
}
