package jp.musubi.platform.pmh.vaccinations;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.musubi.standard.maternity.CheckupKind;
import jp.musubi.standard.maternity.CheckupKinds;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 予診票と質問票の問い。Dated; prescreen-questions.tsv, mch-questions.tsv. */
public final class Questions {

    /** Whether the family wants it: without a yes nothing is given. */
    public static final String CONSENT = "CONSENT";

    /** As the table calls all checkups of a pregnancy. */
    private static final String PRENATAL = "MAT";

    private static final List<Row> ROWS = Table.read(Questions.class, "prescreen-questions.tsv");
    private static final List<Row> OF_CHECKUPS = Table.read(Questions.class, "mch-questions.tsv");

    private Questions() {}

    /**
     * 一つの問い。
     *
     * @param usual the answer that lets the doctor go on
     * @param contraindication that another answer means, or empty
     */
    public record Question(
            String code, String japanese, String english, String easy, boolean usual, String contraindication) {}

    /** @param course of a vaccination, or kind of a checkup */
    public static List<Question> listFor(String course, LocalDate day) {
        CheckupKind kind = CheckupKinds.find(course).orElse(null);
        if (kind != null) {
            return listFor(kind, day);
        }
        return ROWS.stream()
                .filter(row -> row.inForceOn(day))
                .filter(row -> row.get("courses").isEmpty()
                        || Arrays.asList(row.get("courses").split(" ")).contains(course))
                .map(row -> new Question(
                        row.get("question"),
                        row.get("ja"),
                        row.get("en"),
                        row.get("easy"),
                        row.get("usual").equals("yes"),
                        row.get("contraindication")))
                .toList();
    }

    private static List<Question> listFor(CheckupKind kind, LocalDate day) {
        String word = kind.prenatal() ? PRENATAL : kind.code();
        return OF_CHECKUPS.stream()
                .filter(row -> row.inForceOn(day))
                .filter(row -> Arrays.asList(row.get("kinds").split(" ")).contains(word))
                .map(row -> new Question(
                        row.get("question"),
                        row.get("ja"),
                        row.get("en"),
                        row.get("easy"),
                        row.get("usual").equals("yes"),
                        ""))
                .toList();
    }
}
