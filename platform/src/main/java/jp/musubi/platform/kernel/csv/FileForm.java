package jp.musubi.platform.kernel.csv;

import java.nio.charset.Charset;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;

/**
 * 書き出すファイルの形。
 *
 * @param charset of CSV: UTF-8 or Windows-31J; a spreadsheet has its own
 */
public record FileForm(Kind kind, Charset charset) {

    /** ファイルの種類。 */
    public enum Kind {
        CSV,
        /** 表計算 (Office Open XML) */
        XLSX
    }

    /**
     * @param format csv or xlsx
     * @throws Problem PARAMETER-INVALID for any other format or character set
     */
    public static FileForm of(String format, String charset) {
        return switch (format) {
            case "csv" -> new FileForm(Kind.CSV, CsvCharset.of(charset));
            case "xlsx" -> new FileForm(Kind.XLSX, CsvCharset.of(charset));
            default -> throw new Problem(ProblemCode.PARAMETER_INVALID, "format");
        };
    }
}
