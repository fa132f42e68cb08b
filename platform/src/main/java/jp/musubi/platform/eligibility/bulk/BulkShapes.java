package jp.musubi.platform.eligibility.bulk;

import java.util.List;

/** 一覧の読み書き。Reads the lines of a body as received, and writes one answered line as it is handed over. */
public interface BulkShapes {

    /** The same lines each time; a line that is not understood is one, too. */
    List<BulkLine> read(BulkForm.Kind kind, byte[] body);

    /** @param number of the line, from 1 */
    byte[] write(BulkForm form, int number, AnsweredLine answered);
}
